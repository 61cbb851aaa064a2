package qipp.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A fraction whose whole is above zero: a yield or a coverage. It is compared by multiplying, never by dividing, so
 * that 94.8% is not taken for 95%; it is rounded only when shown.
 */
public record Ratio(BigDecimal part, BigDecimal whole) {
    /** Decimals of a ratio in what leaves the system. */
    public static final int SHOWN_DECIMALS = 6;

    public Ratio {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("a ratio needs a whole above zero, not " + whole);
        }
    }

    /** The ratio of two amounts, or nothing where the whole is zero or less: "not applicable", never infinity. */
    public static Optional<Ratio> of(Pounds part, Pounds whole) {
        return whole.signum() > 0 ? Optional.of(new Ratio(part.amount(), whole.amount())) : Optional.empty();
    }

    /** Whether it is a threshold or more, such as 0.95: exactly, before any rounding. */
    public boolean atLeast(BigDecimal threshold) {
        return part.compareTo(threshold.multiply(whole)) >= 0;
    }

    /** At most one. */
    public Ratio capped() {
        return part.compareTo(whole) > 0 ? new Ratio(whole, whole) : this;
    }

    /** As shown: six decimals, half even. */
    public BigDecimal shown() {
        return part.divide(whole, SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
