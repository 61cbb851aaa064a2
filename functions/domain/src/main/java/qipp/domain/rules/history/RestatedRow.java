package qipp.domain.rules.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.money.Pounds;
import qipp.domain.rule.AmountDifference;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.rule.money.Rounded;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.rule.slip.UnitSlips;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/**
 * A row of money beside the same row of the last accepted tracker. Amounts are compared exactly, and within the rounding
 * of both rows where the two trackers are in different units. What looks as if it were in another unit is compared with
 * nothing: that is a finding of its own.
 *
 * @param closedThen how many months had closed then, {@code closedNow} how many have now, where that is known
 * @param unitThen the unit of the last accepted tracker, where it is another one
 */
record RestatedRow(
        FinanceRow row,
        FinanceLine before,
        int closedThen,
        Optional<Integer> closedNow,
        Optional<AmountUnit> unitThen,
        UnitSlips slips) {
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    /** Nothing where the row is of another measure, is not certain, or was not there before. */
    static Optional<RestatedRow> of(FinanceRow row, Measure measure, RuleContext context) {
        return FinanceKey.of(row)
                .filter(key -> key.measure().equals(measure) && !(key.line() instanceof Line.Total))
                .filter(key -> context.finance().only(key).isPresent()
                        && !context.flipped().contain(measure))
                .flatMap(key -> context.history().finance(key).map(before -> of(row, key.line(), before, context)));
    }

    private static RestatedRow of(FinanceRow row, Line line, FinanceLine before, RuleContext context) {
        var history = context.history();
        return new RestatedRow(
                row,
                before,
                history.closedMonths(line, context.year()),
                context.closedMonths().of(line),
                history.otherUnit(context.entered().cover()),
                context.unitSlips());
    }

    /** What differs in the months that had closed; where one is not closed any more, a blank is as nil. */
    List<AmountDifference> closedMonths() {
        return months(
                closedThen,
                month -> closedNow
                        .filter(closed -> month >= closed)
                        .filter(_ -> row.months().get(month).isBlank())
                        .map(_ -> Rounded.NIL)
                        .or(() -> amount(month)));
    }

    /** What differs in the year: its months, or the whole of it where one of the two says only that. */
    List<AmountDifference> year() {
        var saidOnlyTheYear = before.months().stream().allMatch(Optional::isEmpty);
        return saidOnlyTheYear || RowAmounts.of(row).saysOnlyTotal()
                ? whole().stream().toList()
                : months(FinancialYear.MONTHS, this::amount);
    }

    private List<AmountDifference> months(int count, IntFunction<Optional<Rounded>> now) {
        return IntStream.range(0, count)
                .filter(month -> !slips.contain(row.months().get(month)))
                .mapToObj(month -> difference(
                        row.months().get(month),
                        now.apply(month),
                        before.months().get(month).map(this::then)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Rounded> amount(int month) {
        return row.months().get(month).given().map(RowAmounts.of(row)::rounded);
    }

    private Optional<AmountDifference> whole() {
        var cell = row.fullYear().given().isPresent()
                ? row.fullYear()
                : row.months().getFirst();
        return slips.concern(row)
                ? Optional.empty()
                : difference(cell, RowAmounts.of(row).annual(), yearBefore());
    }

    private Optional<Rounded> yearBefore() {
        return before.months().stream()
                .flatMap(Optional::stream)
                .map(this::then)
                .reduce(Rounded::plus)
                .or(() -> before.fullYear().map(this::then));
    }

    private Optional<AmountDifference> difference(Cell<Amount> cell, Optional<Rounded> now, Optional<Rounded> then) {
        return now.flatMap(said -> then.filter(was -> differ(said, was))
                .map(was -> new AmountDifference(cell, said.pounds(), was.pounds())));
    }

    private boolean differ(Rounded now, Rounded then) {
        return unitThen.isPresent() ? !now.agreesWith(then) : !now.pounds().equals(then.pounds());
    }

    private Rounded then(Pounds pounds) {
        return Rounded.to(unitThen.map(this::placeThen).orElse(PENNY), pounds);
    }

    /** The last decimal place that the row used then: the largest, up to its unit, of which all its amounts are multiples. */
    private BigDecimal placeThen(AmountUnit unit) {
        return Stream.iterate(unit.pounds(), place -> place.movePointLeft(1))
                .filter(place -> place.compareTo(PENNY) <= 0 || areMultiples(place))
                .findFirst()
                .orElse(PENNY);
    }

    private boolean areMultiples(BigDecimal place) {
        return Stream.concat(before.months().stream(), Stream.of(before.fullYear()))
                .flatMap(Optional::stream)
                .allMatch(pounds -> pounds.amount().remainder(place).signum() == 0);
    }
}
