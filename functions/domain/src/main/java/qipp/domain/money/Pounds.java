package qipp.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of money in pounds; inside the product a saving is positive. Two equal amounts are equal whatever
 * their number of decimals. An amount that was read is rounded to the penny once, by {@link #toThePenny}; sums and
 * products after that are exact.
 */
public record Pounds(BigDecimal amount) implements Comparable<Pounds> {
    /** Nothing. */
    public static final Pounds ZERO = new Pounds(BigDecimal.ZERO);

    private static final int PENNY_DECIMALS = 2;

    public Pounds {
        amount = plain(amount);
    }

    /** The amount of so many whole pounds. */
    public static Pounds of(long pounds) {
        return new Pounds(BigDecimal.valueOf(pounds));
    }

    /** The amount as it counts once read: rounded half even to the penny. */
    public static Pounds toThePenny(BigDecimal exact) {
        return new Pounds(exact.setScale(PENNY_DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** The exact sum. */
    public Pounds plus(Pounds other) {
        return new Pounds(amount.add(other.amount));
    }

    /** The exact difference. */
    public Pounds minus(Pounds other) {
        return new Pounds(amount.subtract(other.amount));
    }

    /** The exact product, as for a scenario's factor. */
    public Pounds times(BigDecimal factor) {
        return new Pounds(amount.multiply(factor));
    }

    /** The same amount the other way round. */
    public Pounds negated() {
        return new Pounds(amount.negate());
    }

    /** The amount without its sign. */
    public Pounds absolute() {
        return new Pounds(amount.abs());
    }

    /** The smaller of the two. */
    public Pounds atMost(Pounds limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    /** 1 above zero, 0 at zero, -1 below it. */
    public int signum() {
        return amount.signum();
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Pounds other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }

    /** Without noughts after the point, and none taken from before it. */
    private static BigDecimal plain(BigDecimal amount) {
        if (amount.scale() == 0) {
            return amount;
        }
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }
}
