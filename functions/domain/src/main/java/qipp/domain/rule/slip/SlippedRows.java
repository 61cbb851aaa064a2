package qipp.domain.rule.slip;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.entry.FinanceRow;
import qipp.domain.money.Pounds;
import qipp.domain.rule.money.ClosedMonths;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.rule.money.FinanceRows;
import qipp.domain.rule.money.Months;
import qipp.domain.rule.money.Rounded;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.tracker.Measure.Standard;

/**
 * The rows that look as if they were in another unit than the plan of the same months: the plan itself where both actual
 * and forecast differ from it. A row in which single months slipped is not compared as a whole.
 */
record SlippedRows(FinanceRows rows, ClosedMonths closedMonths) {
    /** The rows of a line, or of a part of it, as its plan's key names it. */
    Stream<FinanceRow> of(FinanceKey plan) {
        return rows.only(plan).stream().flatMap(planned -> of(plan, planned));
    }

    private Stream<FinanceRow> of(FinanceKey plan, FinanceRow planned) {
        var actual = slipped(plan.measuring(Standard.ACTUAL), planned);
        var forecast = slipped(plan.measuring(Standard.FORECAST), planned);
        var assured = slipped(plan.measuring(Standard.ASSURED), planned);
        return actual.isPresent() && forecast.isPresent()
                ? Stream.of(planned)
                : Stream.of(actual, forecast, assured).flatMap(Optional::stream);
    }

    private Optional<FinanceRow> slipped(FinanceKey key, FinanceRow planned) {
        return rows.only(key).filter(row -> areUnitsApart(row, planned, counted(row, key)));
    }

    /** The months of a row that count: what stands in others, a zero above all, is no part of its sum. */
    private Months counted(FinanceRow row, FinanceKey key) {
        return Months.neededBy(row, key.measure(), closedMonths.of(key.line()))
                .filter(months -> !months.areNone())
                .orElse(Months.ALL);
    }

    private static boolean areUnitsApart(FinanceRow row, FinanceRow planned, Months months) {
        return total(row, planned, months)
                .filter(said -> total(planned, row, months)
                        .filter(plan -> Magnitude.areUnitsApart(said.amount(), plan.amount()))
                        .isPresent())
                .filter(_ -> SlippedMonths.of(row).isEmpty()
                        && SlippedMonths.of(planned).isEmpty())
                .isPresent();
    }

    /** What a row says of the months, of which the other says something too; of the year, where one says only that. */
    private static Optional<Pounds> total(FinanceRow row, FinanceRow other, Months months) {
        var amounts = RowAmounts.of(row);
        if (amounts.saysOnlyTotal() || RowAmounts.of(other).saysOnlyTotal()) {
            return amounts.annual().map(Rounded::pounds);
        }
        return Optional.of(IntStream.range(months.from(), months.to())
                .filter(month -> other.months().get(month).given().isPresent())
                .mapToObj(row.months()::get)
                .flatMap(cell -> cell.given().stream())
                .map(amount -> amount.pounds())
                .reduce(Pounds.ZERO, Pounds::plus));
    }
}
