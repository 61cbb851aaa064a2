package qipp.domain.rule.money;

import java.math.BigDecimal;
import qipp.domain.money.Pounds;

/**
 * An amount as it was written down: it stands for everything within {@code slack} of it, which is half a unit of its last
 * decimal place, or the sum of those of its terms. Source: the interval test of the format, |published - sum| at most
 * u/2 * (n + 1).
 */
public record Rounded(Pounds pounds, BigDecimal slack) {
    public static final Rounded NIL = new Rounded(Pounds.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** An amount that was written to a unit, in pounds. */
    public static Rounded to(BigDecimal unit, Pounds pounds) {
        return new Rounded(pounds, unit.multiply(HALF));
    }

    public Rounded plus(Rounded other) {
        return new Rounded(pounds.plus(other.pounds), slack.add(other.slack));
    }

    /** Whether the two can be the same amount but for rounding. */
    public boolean agreesWith(Rounded other) {
        return pounds.minus(other.pounds).absolute().amount().compareTo(slack.add(other.slack)) <= 0;
    }

    /** Whether this is more than the other by more than rounding explains. */
    public boolean exceeds(Rounded other) {
        return pounds.compareTo(other.pounds) > 0 && !agreesWith(other);
    }
}
