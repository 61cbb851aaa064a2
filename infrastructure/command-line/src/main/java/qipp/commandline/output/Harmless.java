package qipp.commandline.output;

import java.util.regex.Pattern;

/**
 * Text of a file, or its name, as a terminal may show it: on one line, and with nothing in it that moves the cursor,
 * changes colours or the direction of writing.
 */
public final class Harmless {
    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private Harmless() {}

    public static String of(String text) {
        return ACTING.matcher(text).replaceAll(" ");
    }
}
