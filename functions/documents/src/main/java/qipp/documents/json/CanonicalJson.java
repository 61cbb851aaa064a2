package qipp.documents.json;

import java.math.BigDecimal;

/**
 * The one way in which a value is written where its hash proves something. Source: RFC 8785. Its numbers are those of
 * IEEE 754, so one of more than 15 significant digits, which a reader might round, is refused rather than written.
 */
public final class CanonicalJson {
    /** So many significant digits survive a reader that uses binary numbers of 64 bits. */
    public static final int MOST_DIGITS = 15;

    private static final int LARGEST_POWER = 300;

    private CanonicalJson() {}

    /**
     * The canonical form in UTF-8.
     *
     * @throws IllegalArgumentException where a number has more than 15 significant digits, or a text half a character
     */
    public static byte[] bytes(Json json) {
        return JsonText.bytes(json, CanonicalJson::exact, CanonicalJson::whole);
    }

    /** Whether a number is written as it is, and read as it was written. */
    static boolean isExact(BigDecimal value) {
        return isExactStripped(value.stripTrailingZeros());
    }

    private static boolean isExactStripped(BigDecimal stripped) {
        return stripped.precision() <= MOST_DIGITS && Math.abs(stripped.scale()) <= LARGEST_POWER;
    }

    private static void exact(BigDecimal value) {
        if (!isExactStripped(value)) {
            throw new IllegalArgumentException("a number of more than 15 significant digits is not exact: " + value);
        }
    }

    private static void whole(String text) {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("a text holds half a character");
        }
    }
}
