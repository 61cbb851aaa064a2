package qipp.domain.rules.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.AmountDifference;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure.Standard;

/** A forecast stands in a month that has closed and differs from the actual: it is not counted. */
public record ForecastInClosedMonth() implements Rule.OfFinance {
    @Override
    public Code code() {
        return Code.FORECAST_IN_CLOSED_MONTH;
    }

    @Override
    public Stream<Finding> check(FinanceRow row, RuleContext context) {
        return FinanceKey.of(row).stream()
                .filter(key -> key.measure() == Standard.FORECAST && !(key.line() instanceof Line.Total))
                .filter(_ ->
                        context.finance().isOnce(row) && !context.flipped().divide(Standard.ACTUAL, Standard.FORECAST))
                .flatMap(key -> context.finance().only(key.measuring(Standard.ACTUAL)).stream()
                        .map(actual -> differing(row, actual, closed(key, context), context)))
                .filter(differing -> !differing.isEmpty())
                .map(differing -> at(
                        differing,
                        context,
                        "The forecast of %s in a closed month differs from the actual; the actual counts."
                                .formatted(row.line().entered()),
                        "Nothing, or clear the forecast of the months that have closed."));
    }

    private static int closed(FinanceKey key, RuleContext context) {
        return context.closedMonths().of(key.line()).orElse(0);
    }

    private static List<AmountDifference> differing(
            FinanceRow forecast, FinanceRow actual, int closed, RuleContext context) {
        return IntStream.range(0, closed)
                .filter(month -> Stream.of(forecast, actual)
                        .map(row -> row.months().get(month))
                        .noneMatch(context.unitSlips()::contain))
                .mapToObj(month ->
                        difference(forecast.months().get(month), actual.months().get(month)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<AmountDifference> difference(Cell<Amount> forecast, Cell<Amount> actual) {
        return forecast.given()
                .flatMap(said -> actual.given().map(was -> new AmountDifference(forecast, said.pounds(), was.pounds())))
                .filter(difference -> difference.difference().signum() != 0);
    }
}
