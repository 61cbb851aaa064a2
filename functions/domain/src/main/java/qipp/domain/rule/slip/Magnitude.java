package qipp.domain.rule.slip;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How large amounts are beside each other. Source: the rule unit_slip of the format. */
final class Magnitude {
    private static final BigDecimal FEWEST_TIMES = new BigDecimal(200);
    private static final BigDecimal MOST_TIMES = new BigDecimal(5_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Magnitude() {}

    /**
     * Whether one of two amounts looks like the other in a unit a thousand times as large: it is at least 200 times as
     * much, and a thousandth of it is from a fifth of the other to five times the other.
     */
    static boolean areUnitsApart(BigDecimal one, BigDecimal other) {
        return isThousandfold(one.abs(), other.abs()) || isThousandfold(other.abs(), one.abs());
    }

    /** Whether the largest of amounts is so many times the smallest that is not nil: without that, none is apart from any median. */
    static boolean someMayBeUnitsApart(List<BigDecimal> amounts) {
        var largest = BigDecimal.ZERO;
        var smallest = BigDecimal.ZERO;
        for (var amount : amounts) {
            var size = amount.abs();
            largest = largest.max(size);
            smallest = smallest.signum() == 0 ? size : smallestOf(smallest, size);
        }
        return largest.compareTo(FEWEST_TIMES.multiply(smallest)) >= 0;
    }

    private static BigDecimal smallestOf(BigDecimal smallest, BigDecimal size) {
        return size.signum() == 0 ? smallest : smallest.min(size);
    }

    /** The median of the sizes of amounts that are not nil; nothing where there are fewer than so many. */
    static Optional<BigDecimal> median(List<BigDecimal> amounts, int fewest) {
        var sizes = amounts.stream()
                .filter(amount -> amount.signum() != 0)
                .map(BigDecimal::abs)
                .sorted()
                .toList();
        return sizes.size() < fewest ? Optional.empty() : Optional.of(middle(sizes));
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        var lower = sorted.get((sorted.size() - 1) / 2);
        var upper = sorted.get(sorted.size() / 2);
        return lower.add(upper).multiply(HALF);
    }

    private static boolean isThousandfold(BigDecimal large, BigDecimal small) {
        return small.signum() > 0
                && large.compareTo(FEWEST_TIMES.multiply(small)) >= 0
                && large.compareTo(MOST_TIMES.multiply(small)) <= 0;
    }
}
