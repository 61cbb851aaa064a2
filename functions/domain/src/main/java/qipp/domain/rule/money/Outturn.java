package qipp.domain.rule.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Measure;

/**
 * What a line plans and expects for the year, from rows that are there once and lack nothing; nothing where a row or an
 * amount that is needed is missing or was not understood. Many rules ask for the same, so each line is added up once.
 * Source: the format, forecast outturn.
 */
public final class Outturn {
    private final FinanceRows rows;
    private final ClosedMonths closedMonths;
    private final Map<FinanceKey, Optional<Rounded>> annualPlans = new HashMap<>();
    private final Map<FinanceKey, Optional<Rounded>> outturns = new HashMap<>();

    public Outturn(FinanceRows rows, ClosedMonths closedMonths) {
        this.rows = rows;
        this.closedMonths = closedMonths;
    }

    /** The plan of the year. */
    public Optional<Rounded> annualPlan(FinanceKey line) {
        return annualPlans.computeIfAbsent(line.measuring(Measure.Standard.PLAN), this::annual);
    }

    /** The actuals to date plus the forecast of the remaining months; the plan while there is neither. */
    public Optional<Rounded> forecastOutturn(FinanceKey line) {
        return outturns.computeIfAbsent(line.measuring(Measure.Standard.FORECAST), this::outturn);
    }

    /**
     * What the forecast outturn may be: by the months, or by the actual's own full year, so that a month which
     * contradicts that is reported once.
     */
    public Optional<List<Rounded>> possible(FinanceKey line) {
        return forecastOutturn(line)
                .map(outturn -> Stream.concat(Stream.of(outturn), byActualFullYear(line).stream())
                        .toList());
    }

    private Optional<Rounded> byActualFullYear(FinanceKey line) {
        return closedMonths
                .of(line.line())
                .flatMap(closed -> rows.only(line.measuring(Measure.Standard.ACTUAL))
                        .map(RowAmounts::of)
                        .flatMap(RowAmounts::writtenTotal)
                        .flatMap(actual -> sum(line.measuring(Measure.Standard.FORECAST), closed, FinancialYear.MONTHS)
                                .map(actual::plus)));
    }

    /** The actuals of the months that have closed. */
    public Optional<Rounded> toDate(FinanceKey line) {
        return closedMonths.of(line.line()).flatMap(closed -> sum(line.measuring(Measure.Standard.ACTUAL), 0, closed));
    }

    /** The plan of the months that have closed. */
    public Optional<Rounded> planToDate(FinanceKey line) {
        return closedMonths.of(line.line()).flatMap(closed -> sum(line.measuring(Measure.Standard.PLAN), 0, closed));
    }

    private Optional<Rounded> annual(FinanceKey key) {
        return rows.only(key).map(RowAmounts::of).flatMap(RowAmounts::annual);
    }

    private Optional<Rounded> outturn(FinanceKey line) {
        return closedMonths
                .of(line.line())
                .flatMap(closed -> closed == 0 && hasNoForecast(line) ? annualPlan(line) : outturn(line, closed));
    }

    private Optional<Rounded> outturn(FinanceKey line, int closed) {
        return sum(line.measuring(Measure.Standard.ACTUAL), 0, closed)
                .flatMap(actual -> sum(line.measuring(Measure.Standard.FORECAST), closed, FinancialYear.MONTHS)
                        .map(actual::plus));
    }

    private Optional<Rounded> sum(FinanceKey key, int from, int to) {
        return from == to
                ? Optional.of(Rounded.NIL)
                : rows.only(key).flatMap(row -> RowAmounts.of(row).complete(from, to));
    }

    private boolean hasNoForecast(FinanceKey line) {
        var key = line.measuring(Measure.Standard.FORECAST);
        return !rows.has(key)
                || rows.only(key)
                        .map(RowAmounts::of)
                        .filter(RowAmounts::saysNothing)
                        .isPresent();
    }
}
