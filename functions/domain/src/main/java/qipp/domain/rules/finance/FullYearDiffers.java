package qipp.domain.rules.finance;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.rule.money.Months;
import qipp.domain.rule.money.Rounded;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Measure.Standard;

/** A full year is not what the months of its row add up to, but for rounding; of a forecast, the outturn will do too. Not where an amount of the row looks like one in another unit. */
public record FullYearDiffers() implements Rule.OfFinance {
    @Override
    public Code code() {
        return Code.FULL_YEAR_DIFFERS;
    }

    @Override
    public Stream<Finding> check(FinanceRow row, RuleContext context) {
        return RowAmounts.of(row).writtenTotal().stream()
                .flatMap(fullYear -> possible(row, context).stream()
                        .filter(possible -> possible.stream().noneMatch(fullYear::agreesWith))
                        .map(possible -> finding(row, fullYear, nearest(fullYear, possible), context)));
    }

    /** What the full year may be; nothing where it cannot be told. */
    private static Optional<List<Rounded>> possible(FinanceRow row, RuleContext context) {
        return FinanceKey.of(row)
                .filter(key -> !saysOnlyTheYear(row, key) && isComparable(row, key, context))
                .flatMap(key -> Months.neededBy(
                                row, key.measure(), context.closedMonths().of(key.line()))
                        .flatMap(months -> sums(row, months, key, context)));
    }

    /** The full year of an actual or a forecast says nothing that its months do not, so it is compared where there are none, too. */
    private static boolean saysOnlyTheYear(FinanceRow row, FinanceKey key) {
        return key.measure() != Standard.ACTUAL
                && key.measure() != Standard.FORECAST
                && RowAmounts.of(row).hasNoTerms();
    }

    /** Of a forecast the actual is part of what it is compared with. */
    private static boolean isComparable(FinanceRow row, FinanceKey key, RuleContext context) {
        var actual = key.measure() == Standard.FORECAST
                ? context.finance().only(key.measuring(Standard.ACTUAL)).stream()
                : Stream.<FinanceRow>empty();
        return Stream.concat(Stream.of(row), actual)
                .noneMatch(compared -> context.unitSlips().concern(compared)
                        || compared.measure()
                                .given()
                                .filter(context.flipped()::contain)
                                .isPresent());
    }

    private static Optional<List<Rounded>> sums(FinanceRow row, Months months, FinanceKey key, RuleContext context) {
        var amounts = RowAmounts.of(row);
        var counted = amounts.complete(months.from(), months.to());
        var written = counted.flatMap(_ -> amounts.written(0, FinancialYear.MONTHS));
        var sums = Stream.concat(counted.stream(), written.stream());
        return key.measure() == Standard.FORECAST
                ? context.outturn()
                        .possible(key)
                        .map(outturns -> Stream.concat(sums, outturns.stream()).toList())
                : written.map(_ -> sums.toList());
    }

    private static Rounded nearest(Rounded fullYear, List<Rounded> possible) {
        return Collections.min(
                possible,
                Comparator.comparing(
                        sum -> sum.pounds().minus(fullYear.pounds()).absolute()));
    }

    private Finding finding(FinanceRow row, Rounded fullYear, Rounded sum, RuleContext context) {
        var expected = context.typed(sum.pounds());
        return at(
                        row.fullYear(),
                        expected,
                        "The full year is %s; the months add up to %s."
                                .formatted(row.fullYear().entered(), expected),
                        "Correct the full year, or the month that is wrong.")
                .withDifference(fullYear.pounds().minus(sum.pounds()).amount());
    }
}
