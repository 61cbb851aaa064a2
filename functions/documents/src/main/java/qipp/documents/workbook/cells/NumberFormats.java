package qipp.documents.workbook.cells;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from a number format whether it shows a date. Source: ISO/IEC 29500-1, sections 18.8.30 (built-in formats) and
 * 18.8.31 (format codes).
 */
final class NumberFormats {
    private static final int MONTH_AND_YEAR = 17;
    /** Those of East Asia too: every built-in format that shows a day. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    /** Texts in quotes, escaped, padding and repeated characters, colours, currencies and conditions: all but codes. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"?|[\\\\_*].|\\[[^\\]]*+]?|am/pm|a/p|general");

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
    /** Minutes stand beside hours or seconds; a month never does. */
    private static final Pattern MINUTES = Pattern.compile("h+[^a-z]*+m{1,2}|m{1,2}[^a-z]*+s");

    private static final Pattern SECONDS = Pattern.compile("s+(\\.0+)?");
    private static final Pattern DIGITS = Pattern.compile("[0#?]");

    private NumberFormats() {}

    static DateShown builtIn(int id) {
        if (id == MONTH_AND_YEAR) {
            return DateShown.MONTH;
        }
        return DAYS.contains(id) ? DateShown.DAY : DateShown.NO_DATE;
    }

    /** Only the part for positive numbers counts: every date is one. */
    static DateShown custom(String code) {
        var lower = code.toLowerCase(Locale.ROOT);
        var withoutTexts = lower.replaceAll("\"[^\"]*+\"?|[\\\\_*].", "").split(";", 2)[0];
        return ELAPSED.matcher(withoutTexts).find() ? DateShown.NO_DATE : shown(withoutTexts);
    }

    private static DateShown shown(String code) {
        var plain = LITERAL.matcher(code).replaceAll("");
        var withoutTimes =
                SECONDS.matcher(MINUTES.matcher(plain).replaceAll("s")).replaceAll("");
        if (DIGITS.matcher(withoutTimes).find()) {
            return DateShown.NO_DATE;
        }
        if (withoutTimes.indexOf('d') >= 0) {
            return DateShown.DAY;
        }
        return withoutTimes.matches(".*[my].*") ? DateShown.MONTH : DateShown.NO_DATE;
    }
}
