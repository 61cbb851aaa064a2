package qipp.domain.reading.text;

import java.util.Locale;

/**
 * Blanks in what people type: non-breaking ones, tabs and line ends count too, and at the ends of a text what nobody
 * sees and what copying from a page brings along.
 */
public final class Blanks {
    /** A blank without width, its joined forms, and the marks of a direction: inside a text they may have a meaning. */
    private static final String UNSEEN = "\u200B\u2060\uFEFF\u200E\u200F";

    private Blanks() {}

    public static boolean isBlank(String text) {
        for (var index = 0; index < text.length(); index++) {
            if (!isUnseen(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** The text without its outer blanks. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isUnseen(text.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text without outer blanks, and with one plain blank wherever others stand inside. */
    public static String tidied(String text) {
        var trimmed = trimmed(text);
        return isTidy(trimmed) ? trimmed : withPlainBlanks(trimmed);
    }

    /** Most texts are. */
    private static boolean isTidy(String trimmed) {
        for (var index = 0; index < trimmed.length(); index++) {
            var character = trimmed.charAt(index);
            if (isBlank(character) && (character != ' ' || trimmed.charAt(index - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String withPlainBlanks(String trimmed) {
        var tidy = new StringBuilder(trimmed.length());
        for (var index = 0; index < trimmed.length(); index++) {
            var character = trimmed.charAt(index);
            if (!isBlank(character)) {
                tidy.append(character);
            } else if (tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        return tidy.toString();
    }

    /** What two spellings of the same name have in common: neither case nor blanks count. */
    public static String folded(String text) {
        return tidied(text).toUpperCase(Locale.ROOT);
    }

    private static boolean isUnseen(char character) {
        return mayBeBlank(character) && (isBlank(character) || UNSEEN.indexOf(character) >= 0);
    }

    private static boolean isBlank(int character) {
        return mayBeBlank(character) && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static boolean mayBeBlank(int character) {
        return character <= ' ' || character >= 0x7F;
    }
}
