package qipp.domain.figures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Measure;

/**
 * The savings that the rows of one line say, each row counted once. Source: the tracker's format, "Finance".
 *
 * @param closedMonths months with actuals, from 0 to 12
 */
public record LineSavings(List<FinanceLine> rows, int closedMonths) {
    public LineSavings {
        rows = List.copyOf(rows);
    }

    /** The savings by those of a line's own measures that are given. */
    public Savings savings(Collection<Measure.Own> measures) {
        var plan = monthly(Measure.Standard.PLAN);
        var actual = monthly(Measure.Standard.ACTUAL).between(0, closedMonths);
        var forecast = monthly(Measure.Standard.FORECAST).between(closedMonths, FinancialYear.MONTHS);
        var annualPlan = annual(Measure.Standard.PLAN).orElse(Pounds.ZERO);
        return new Savings(
                plan.sum(0, closedMonths),
                actual.sum(0, closedMonths),
                annualPlan,
                forecastOutturn(actual, forecast, annualPlan),
                annual(Measure.Standard.ASSURED),
                own(measures),
                plan,
                actual,
                forecast);
    }

    /**
     * Actuals to date and the forecast of the remaining months. While no month has closed the Forecast may be left
     * out: the outturn is then the plan.
     */
    private Pounds forecastOutturn(MonthlyAmounts actual, MonthlyAmounts forecast, Pounds annualPlan) {
        if (closedMonths == 0) {
            return annual(Measure.Standard.FORECAST).orElse(annualPlan);
        }
        return actual.sum(0, closedMonths).plus(forecast.sum(closedMonths, FinancialYear.MONTHS));
    }

    private SortedMap<String, Optional<Pounds>> own(Collection<Measure.Own> measures) {
        var sums = new TreeMap<String, Optional<Pounds>>();
        measures.forEach(measure -> sums.put(measure.id(), annual(measure)));
        return sums;
    }

    private MonthlyAmounts monthly(Measure measure) {
        return of(measure)
                .map(row -> new MonthlyAmounts(row.months()))
                .reduce(MonthlyAmounts::plus)
                .orElse(MonthlyAmounts.NONE);
    }

    /** The sum of the months, or Full year where a row has no months; empty where no row says either. */
    private Optional<Pounds> annual(Measure measure) {
        return of(measure).map(LineSavings::annual).flatMap(Optional::stream).reduce(Pounds::plus);
    }

    private static Optional<Pounds> annual(FinanceLine row) {
        return row.months().stream()
                .flatMap(Optional::stream)
                .reduce(Pounds::plus)
                .or(row::fullYear);
    }

    private Stream<FinanceLine> of(Measure measure) {
        return rows.stream().filter(row -> row.measure().equals(measure));
    }
}
