package qipp.domain.rules.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.rule.money.Months;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/** A row lacks the amount of a month that it needs: one finding for each row, with all its months. */
public record MonthMissing() implements Rule.OfFinance {
    @Override
    public Code code() {
        return Code.MONTH_MISSING;
    }

    @Override
    public Stream<Finding> check(FinanceRow row, RuleContext context) {
        return needed(row, context).stream()
                .map(months -> blanks(row, months, context))
                .filter(blanks -> !blanks.isEmpty())
                .map(blanks -> finding(row, blanks));
    }

    /** Nothing for a Total, which is only checked, for a row that is there twice, and where Finance to is itself wrong. */
    private static Optional<Months> needed(FinanceRow row, RuleContext context) {
        return row.line()
                .given()
                .filter(line -> !(line instanceof Line.Total))
                .filter(line ->
                        context.finance().isOnce(row) && context.closedMonths().areJudged(line))
                .flatMap(line -> needed(row, context.closedMonths().of(line)));
    }

    private static Optional<Months> needed(FinanceRow row, Optional<Integer> closed) {
        return row.measure()
                .given()
                .filter(measure -> !maySayOnlyTheYear(row, measure, closed))
                .flatMap(measure -> Months.neededBy(row, measure, closed));
    }

    /** Whether only what could not be read, such as a column that is not there, keeps the row from being one of its full year alone. */
    private static boolean maySayOnlyTheYear(FinanceRow row, Measure measure, Optional<Integer> closed) {
        var amounts = RowAmounts.of(row);
        return amounts.givesNoTerm()
                && !amounts.hasNoTerms()
                && measure != Measure.Standard.ACTUAL
                && measure != Measure.Standard.FORECAST
                && (measure != Measure.Standard.PLAN
                        || closed.filter(count -> count > 0).isEmpty());
    }

    private static List<Cell<Amount>> blanks(FinanceRow row, Months months, RuleContext context) {
        return IntStream.range(months.from(), months.to())
                .filter(month -> row.months().get(month).isBlank() && !standsAsActual(row, month, context))
                .mapToObj(row.months()::get)
                .toList();
    }

    /** Whether a month of a forecast has an actual already: that is the finding, and a Finance to that is too early the likely cause. */
    private static boolean standsAsActual(FinanceRow row, int month, RuleContext context) {
        return FinanceKey.of(row)
                .filter(key -> key.measure() == Measure.Standard.FORECAST)
                .flatMap(key -> context.finance().only(key.measuring(Measure.Standard.ACTUAL)))
                .flatMap(actual -> actual.months().get(month).given())
                .filter(amount -> !amount.pounds().isZero())
                .isPresent();
    }

    private Finding finding(FinanceRow row, List<Cell<Amount>> blanks) {
        var names =
                blanks.stream().flatMap(cell -> cell.place().column().stream()).collect(Collectors.joining(", "));
        return atAll(
                blanks,
                "an amount",
                "%s of %s lacks %s."
                        .formatted(row.measure().entered(), row.line().entered(), names),
                "Enter the amount of each month; 0 where there is none.");
    }
}
