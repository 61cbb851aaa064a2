package qipp.domain.figures;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinancialYear;

/** Twelve amounts, April to March, empty where nothing stands. A sum has a month where any of its terms has it. */
public record MonthlyAmounts(List<Optional<Pounds>> months) {
    public static final MonthlyAmounts NONE =
            new MonthlyAmounts(Collections.nCopies(FinancialYear.MONTHS, Optional.empty()));

    public MonthlyAmounts {
        months = List.copyOf(months);
        if (months.size() != FinancialYear.MONTHS) {
            throw new IllegalArgumentException("a year has 12 months, not " + months.size());
        }
    }

    public MonthlyAmounts plus(MonthlyAmounts other) {
        return new MonthlyAmounts(IntStream.range(0, FinancialYear.MONTHS)
                .mapToObj(month -> sum(months.get(month), other.months.get(month)))
                .toList());
    }

    /** The months from one place to before another; nothing stands in the others. */
    public MonthlyAmounts between(int from, int to) {
        return new MonthlyAmounts(IntStream.range(0, FinancialYear.MONTHS)
                .mapToObj(month -> month >= from && month < to ? months.get(month) : Optional.<Pounds>empty())
                .toList());
    }

    /** The sum of the months from one place to before another. */
    public Pounds sum(int from, int to) {
        return months.subList(from, to).stream().flatMap(Optional::stream).reduce(Pounds.ZERO, Pounds::plus);
    }

    private static Optional<Pounds> sum(Optional<Pounds> one, Optional<Pounds> other) {
        if (one.isEmpty()) {
            return other;
        }
        return other.map(one.get()::plus).or(() -> one);
    }
}
