package qipp.domain.rule.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import qipp.domain.reading.text.Blanks;

/** How texts are matched and how days and months are written in a sentence. */
public final class Texts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Texts() {}

    /** Whether two texts differ in nothing but case and outer or doubled blanks. */
    public static boolean isSame(String one, String other) {
        return Blanks.folded(one).equals(Blanks.folded(other));
    }

    /** {@code 30 June 2012}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code June 2012}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
