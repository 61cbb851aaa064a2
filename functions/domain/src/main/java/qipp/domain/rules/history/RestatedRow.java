package qipp.domain.rules.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.money.Pounds;
import qipp.domain.rule.AmountDifference;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.rule.money.Rounded;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/**
 * A row of money beside the same row of the last accepted tracker. Amounts are compared exactly, and within the rounding
 * of the row where the two trackers are in different units.
 *
 * @param closedThen how many months had closed then
 */
record RestatedRow(FinanceRow row, FinanceLine before, int closedThen, boolean isInAnotherUnit) {
    /** Nothing where the row is of another measure, is not certain, or was not there before. */
    static Optional<RestatedRow> of(FinanceRow row, Measure measure, RuleContext context) {
        return FinanceKey.of(row)
                .filter(key -> key.measure().equals(measure) && !(key.line() instanceof Line.Total))
                .filter(key -> context.finance().only(key).isPresent()
                        && !context.flipped().contain(measure))
                .flatMap(key -> context.history()
                        .finance(key)
                        .map(before -> new RestatedRow(
                                row,
                                before,
                                context.history().closedMonths(key.line(), context.year()),
                                context.history()
                                        .isInAnotherUnit(context.entered().cover()))));
    }

    /** What differs in the months that had closed. */
    List<AmountDifference> closedMonths() {
        return months(closedThen);
    }

    /** What differs in the year: its months, or the whole of it where one of the two says only that. */
    List<AmountDifference> year() {
        var saidOnlyTheYear = before.months().stream().allMatch(Optional::isEmpty);
        return saidOnlyTheYear || RowAmounts.of(row).saysOnlyTotal()
                ? whole().stream().toList()
                : months(FinancialYear.MONTHS);
    }

    private List<AmountDifference> months(int count) {
        var amounts = RowAmounts.of(row);
        return IntStream.range(0, count)
                .mapToObj(month -> difference(
                        row.months().get(month),
                        row.months().get(month).given().map(amounts::rounded),
                        before.months().get(month)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<AmountDifference> whole() {
        var cell = row.fullYear().given().isPresent()
                ? row.fullYear()
                : row.months().getFirst();
        return difference(cell, RowAmounts.of(row).annual(), yearBefore());
    }

    private Optional<Pounds> yearBefore() {
        return before.months().stream()
                .flatMap(Optional::stream)
                .reduce(Pounds::plus)
                .or(before::fullYear);
    }

    private Optional<AmountDifference> difference(Cell<Amount> cell, Optional<Rounded> now, Optional<Pounds> then) {
        return now.flatMap(said ->
                then.filter(was -> differ(said, was)).map(was -> new AmountDifference(cell, said.pounds(), was)));
    }

    private boolean differ(Rounded now, Pounds then) {
        return isInAnotherUnit
                ? !now.agreesWith(new Rounded(then, Rounded.NIL.slack()))
                : !now.pounds().equals(then);
    }
}
