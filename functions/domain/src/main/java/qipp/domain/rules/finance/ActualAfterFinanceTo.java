package qipp.domain.rules.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/** An actual stands after the last month with actuals. A nil there is as blank. */
public record ActualAfterFinanceTo() implements Rule.OfFinance {
    @Override
    public Code code() {
        return Code.ACTUAL_AFTER_FINANCE_TO;
    }

    @Override
    public Stream<Finding> check(FinanceRow row, RuleContext context) {
        return closed(row, context).stream()
                .map(closed -> after(row, closed))
                .filter(amounts -> !amounts.isEmpty())
                .map(amounts -> finding(row, amounts));
    }

    private static Optional<Integer> closed(FinanceRow row, RuleContext context) {
        return row.line()
                .given()
                .filter(line ->
                        !(line instanceof Line.Total) && context.finance().isOnce(row))
                .filter(_ -> row.measure().given().equals(Optional.of(Measure.Standard.ACTUAL)))
                .flatMap(context.closedMonths()::of);
    }

    private static List<Cell<Amount>> after(FinanceRow row, int closed) {
        return row.months().stream()
                .skip(closed)
                .filter(cell ->
                        cell.given().filter(amount -> !amount.pounds().isZero()).isPresent())
                .toList();
    }

    private Finding finding(FinanceRow row, List<Cell<Amount>> amounts) {
        var names =
                amounts.stream().flatMap(cell -> cell.place().column().stream()).collect(Collectors.joining(", "));
        return atAll(
                amounts,
                "blank",
                "%s has an actual in %s, after its last month with actuals."
                        .formatted(row.line().entered(), names),
                "Clear the cell, or correct Finance to if the month has closed.");
    }
}
