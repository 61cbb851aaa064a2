package qipp.documents.spreadsheet;

import java.util.Arrays;
import java.util.Map;

/**
 * How much room a text takes in the sheets' font, in hundredths of the width of a digit, which is the unit of a column's
 * width. Source: the published metrics of Helvetica, which Arial shares, rounded up to a few classes of letters.
 */
public final class TextMeasure {
    private static final int DIGIT = 100;
    private static final int CAPITAL = 130;
    private static final int IDEOGRAPH = 190;

    /** No column has room for what is wider: most texts are looked through once, and never for the ends of lines alone. */
    private static final int LINE_END = 1 << 30;

    private static final int FIRST_IDEOGRAPH = 0x2E80;

    /** What a cell keeps free at its sides, the indent included. */
    private static final int SIDES = 200;

    /** Bold letters are wider, in per cent. */
    private static final int BOLD = 110;

    private static final Map<String, Integer> CLASSES = Map.of(
            "ijl'|", 45,
            " !,./:;I[\\]ft", 50,
            "\"()-`r{}*", 70,
            "ckJsvxyz", 90,
            "FTZ", 110,
            "&ABEKPSVXY", 120,
            "w", 130,
            "GOQ", 140,
            "mM", 150,
            "W%@", 185);

    private static final int[] WIDTHS = widths();

    private TextMeasure() {}

    /** The columns' units that a text takes in its longest line, sides included. */
    public static int units(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        var width = width(text);
        return width < LINE_END
                ? toUnits(width + SIDES)
                : text.lines()
                        .mapToInt(line -> toUnits(width(line) + SIDES))
                        .max()
                        .orElse(0);
    }

    /** The columns' units that the longest word of a bold heading takes, sides included. */
    public static int unitsOfLongestWord(String heading) {
        var longest = 0;
        for (int start = 0, end; start <= heading.length(); start = end + 1) {
            end = endOfWord(heading, start);
            longest = Math.max(longest, width(heading, start, end));
        }
        return toUnits(longest * BOLD / DIGIT + SIDES);
    }

    /** How many lines a text takes in a column, broken between words where it can be. */
    public static int lines(String text, int units) {
        var room = Math.max(DIGIT, units * DIGIT - SIDES);
        return width(text) <= room
                ? 1
                : Math.max(1, text.lines().mapToInt(line -> wrapped(line, room)).sum());
    }

    static int linesOfHeading(String heading, int units) {
        return lines(heading, units * DIGIT / BOLD);
    }

    private static int wrapped(String line, int room) {
        var lines = 1;
        var used = 0;
        for (int start = 0, end; start <= line.length(); start = end + 1) {
            end = endOfWord(line, start);
            var width = width(line, start, end);
            var after = used == 0 ? width : used + width(' ') + width;
            if (after > room && used > 0) {
                lines++;
                after = width;
            }
            lines += Math.max(0, Math.ceilDiv(after, room) - 1);
            used = after > room ? Math.max(1, after % room) : after;
        }
        return lines;
    }

    /** Where the next blank is, or the end of the text. */
    private static int endOfWord(String text, int start) {
        var blank = text.indexOf(' ', start);
        return blank < 0 ? text.length() : blank;
    }

    private static int toUnits(int width) {
        return Math.ceilDiv(width, DIGIT);
    }

    private static int width(String line) {
        return width(line, 0, line.length());
    }

    private static int width(String line, int start, int end) {
        var width = 0;
        for (var index = start; index < end; index++) {
            var letter = line.charAt(index);
            if (letter == '\n' || letter == '\r') {
                return LINE_END;
            }
            width += width(letter);
        }
        return width;
    }

    /** A character of two halves takes what two letters do. */
    private static int width(char letter) {
        if (letter < WIDTHS.length) {
            return WIDTHS[letter];
        }
        return letter < FIRST_IDEOGRAPH ? CAPITAL : IDEOGRAPH;
    }

    private static int[] widths() {
        var widths = new int[0x80];
        Arrays.fill(widths, DIGIT);
        Arrays.fill(widths, 'A', 'Z' + 1, CAPITAL);
        CLASSES.forEach((letters, width) -> letters.chars().forEach(letter -> widths[letter] = width));
        return widths;
    }
}
