package qipp.domain.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinancialYear;

/** Twelve amounts, April to March, empty where nothing stands. A sum has a month where any of its terms has it. */
public record MonthlyAmounts(List<Optional<Pounds>> months) {
    /** Of a year in which nothing stands. */
    public static final MonthlyAmounts NONE =
            new MonthlyAmounts(Collections.nCopies(FinancialYear.MONTHS, Optional.empty()));

    public MonthlyAmounts {
        months = List.copyOf(months);
        if (months.size() != FinancialYear.MONTHS) {
            throw new IllegalArgumentException("a year has 12 months, not " + months.size());
        }
    }

    /** Of both together, month by month. */
    public MonthlyAmounts plus(MonthlyAmounts other) {
        var sums = new ArrayList<Optional<Pounds>>(FinancialYear.MONTHS);
        for (var month = 0; month < FinancialYear.MONTHS; month++) {
            sums.add(sum(months.get(month), other.months.get(month)));
        }
        return new MonthlyAmounts(sums);
    }

    /** The months from one place to before another; nothing stands in the others. */
    public MonthlyAmounts between(int from, int to) {
        var between = new ArrayList<Optional<Pounds>>(FinancialYear.MONTHS);
        for (var month = 0; month < FinancialYear.MONTHS; month++) {
            between.add(month >= from && month < to ? months.get(month) : Optional.empty());
        }
        return new MonthlyAmounts(between);
    }

    /** The sum of the months from one place to before another. */
    public Pounds sum(int from, int to) {
        var sum = Pounds.ZERO;
        for (var month = from; month < to; month++) {
            sum = months.get(month).isPresent() ? sum.plus(months.get(month).get()) : sum;
        }
        return sum;
    }

    private static Optional<Pounds> sum(Optional<Pounds> one, Optional<Pounds> other) {
        if (one.isEmpty()) {
            return other;
        }
        return other.isEmpty() ? one : Optional.of(one.get().plus(other.get()));
    }
}
