package qipp.domain.rule.money;

import java.util.List;
import java.util.Optional;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Measure;

/** Some months of the year, from one place to before another, counted from 0 (April). */
public record Months(int from, int to) {
    private static final Months NONE = new Months(0, 0);
    /** The whole year. */
    public static final Months ALL = new Months(0, FinancialYear.MONTHS);

    /**
     * The months that a row of money has: twelve of a plan, those that have closed of an actual, those that remain of a
     * forecast. Nothing where it is not known how many have closed. No month is needed where a row may say only its full
     * year: a plan while no month has closed, what is assured, and the programme's own measures.
     */
    public static Optional<Months> neededBy(FinanceRow row, Measure measure, Optional<Integer> closed) {
        var amounts = RowAmounts.of(row);
        return measure instanceof Measure.Standard standard
                ? neededBy(amounts, standard, closed)
                : Optional.of(ofAddition(amounts));
    }

    private static Optional<Months> neededBy(RowAmounts amounts, Measure.Standard measure, Optional<Integer> closed) {
        return switch (measure) {
            case PLAN -> plan(amounts, closed);
            case ACTUAL -> closed.map(count -> new Months(0, count));
            case FORECAST -> closed.map(count -> forecast(amounts, count));
            case ASSURED -> Optional.of(ofAddition(amounts));
        };
    }

    /** The cells of these months. */
    public List<Cell<Amount>> of(FinanceRow row) {
        return row.months().subList(from, to);
    }

    /** Whether it is no month. */
    public boolean areNone() {
        return from == to;
    }

    public boolean contain(int month) {
        return from <= month && month < to;
    }

    private static Months ofAddition(RowAmounts amounts) {
        return amounts.hasNoTerms() ? NONE : ALL;
    }

    private static Optional<Months> plan(RowAmounts amounts, Optional<Integer> closed) {
        if (!amounts.saysOnlyTotal()) {
            return Optional.of(ALL);
        }
        return closed.map(count -> count == 0 ? NONE : ALL);
    }

    private static Months forecast(RowAmounts amounts, int closed) {
        return closed == 0 && amounts.saysNothing() ? NONE : new Months(closed, FinancialYear.MONTHS);
    }
}
