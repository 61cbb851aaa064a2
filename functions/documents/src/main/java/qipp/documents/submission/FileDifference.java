package qipp.documents.submission;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a file first differs from the one that the rows give.
 *
 * @param where the line of a text; empty for another file
 */
record FileDifference(String where, String what) {
    private static final int LONGEST_QUOTE = 120;

    static Optional<FileDifference> between(byte[] expected, byte[] found) {
        if (Arrays.equals(expected, found)) {
            return Optional.empty();
        }
        return Optional.of(isText(expected) ? ofLines(lines(expected), lines(found)) : ofBytes());
    }

    /** A workbook is an archive, which holds bytes that no text has. */
    private static boolean isText(byte[] content) {
        return IntStream.range(0, content.length).noneMatch(at -> content[at] == 0);
    }

    private static String[] lines(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).split("\r\n", -1);
    }

    private static FileDifference ofLines(String[] expected, String[] found) {
        var line = Arrays.mismatch(expected, found);
        return line < 0
                ? ofBytes()
                : new FileDifference(
                        "line " + (line + 1),
                        "is %s, the rows give %s".formatted(quoted(found, line), quoted(expected, line)));
    }

    private static FileDifference ofBytes() {
        return new FileDifference("", "is not what the rows give");
    }

    private static String quoted(String[] lines, int line) {
        if (line >= lines.length) {
            return "nothing";
        }
        var text = lines[line];
        return "'" + text.substring(0, Math.min(text.length(), LONGEST_QUOTE)) + "'";
    }
}
