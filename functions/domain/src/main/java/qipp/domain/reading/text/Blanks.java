package qipp.domain.reading.text;

import java.util.Locale;

/** Blanks in what people type: non-breaking ones, tabs and line ends count too. */
public final class Blanks {
    private Blanks() {}

    public static boolean isBlank(String text) {
        return trimmed(text).isEmpty();
    }

    /** The text without its outer blanks. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text without outer blanks, and with one plain blank wherever others stand inside. */
    public static String tidied(String text) {
        var tidy = new StringBuilder(text.length());
        for (char character : trimmed(text).toCharArray()) {
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

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
