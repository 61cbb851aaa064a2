package qipp.documents.opening;

import java.math.BigDecimal;
import java.util.Optional;
import qipp.domain.place.Place;

/** Reads the numbers that files store: plain or with an exponent, exactly, within what a spreadsheet can hold. */
public final class Numbers {
    /** The largest power of ten of a number in a spreadsheet, which keeps its numbers as IEEE 754 doubles. */
    private static final int LARGEST_POWER = 308;

    private Numbers() {}

    /** The number, or nothing where the text is none, or one that no spreadsheet can hold. */
    public static Optional<BigDecimal> number(String text, Place place) throws Refusal {
        Limit.NUMBER.hold(text.length(), place);
        try {
            return Optional.of(new BigDecimal(text)).filter(Numbers::isInRange);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean isInRange(BigDecimal number) {
        long power = (long) number.precision() - number.scale() - 1;
        return Math.abs(power) <= LARGEST_POWER;
    }
}
