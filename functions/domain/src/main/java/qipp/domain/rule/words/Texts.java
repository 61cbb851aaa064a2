package qipp.domain.rule.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How texts are matched and how days and months are written in a sentence. */
public final class Texts {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Texts() {}

    /** What two texts have in common that differ only in case and in outer or doubled blanks. */
    public static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }

    public static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
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
