package qipp.documents.submission.difference;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The first byte at which a file differs, counted from 1. */
public final class ByteDifference {
    private static final int BESIDE = 20;

    private ByteDifference() {}

    /** Of bytes that are not equal. */
    public static Difference between(byte[] expected, byte[] found) {
        var at = Arrays.mismatch(expected, found);
        if (at == found.length) {
            return Difference.of(
                    "byte " + at, "ends there, and %s bytes are missing".formatted(expected.length - found.length));
        }
        if (at == expected.length) {
            return Difference.of("byte " + at, "goes on there, where it should end");
        }
        return Difference.of("byte " + (at + 1), around(found, at), around(expected, at));
    }

    /** The same of a text of lines, with the line. */
    static Difference ofText(byte[] expected, byte[] found) {
        var difference = between(expected, found);
        var before = IntStream.range(0, Arrays.mismatch(expected, found))
                .filter(at -> found[at] == '\n')
                .count();
        return new Difference(difference.where() + ", line " + (before + 1), difference.found(), difference.instead());
    }

    /** What stands there: some of it before, so that it can be searched for. */
    private static String around(byte[] bytes, int at) {
        var from = Math.max(0, at - BESIDE);
        return new String(bytes, from, Math.min(bytes.length, at + BESIDE) - from, StandardCharsets.UTF_8);
    }
}
