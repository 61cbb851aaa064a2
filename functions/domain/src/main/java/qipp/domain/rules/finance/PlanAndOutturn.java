package qipp.domain.rules.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.money.Pounds;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.rule.money.Months;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/** A line's plan of the year and its forecast outturn, where both are known. */
record PlanAndOutturn(Line line, Pounds plan, Pounds outturn) {
    /** Every initiative, and the whole programme. */
    static Stream<PlanAndOutturn> ofEachLine(RuleContext context) {
        var initiatives = context.initiatives().known().stream().<Line>map(Line.OfInitiative::new);
        return Stream.concat(initiatives, Stream.of(new Line.WholeProgramme()))
                .flatMap(line -> of(line, context).stream());
    }

    /** The cells in which the line says what it planned. */
    Optional<List<Cell<Amount>>> planned(RuleContext context) {
        return cells(Measure.Standard.PLAN, context);
    }

    /** The cells in which the line says what it expects; its actuals where no month remains. */
    Optional<List<Cell<Amount>>> expected(RuleContext context) {
        return cells(Measure.Standard.FORECAST, context).or(() -> cells(Measure.Standard.ACTUAL, context));
    }

    private static Optional<PlanAndOutturn> of(Line line, RuleContext context) {
        var key = FinanceKey.whole(line, Measure.Standard.PLAN);
        return context.outturn()
                .annualPlan(key)
                .flatMap(plan -> context.outturn()
                        .forecastOutturn(key)
                        .map(outturn -> new PlanAndOutturn(line, plan.pounds(), outturn.pounds())));
    }

    private Optional<List<Cell<Amount>>> cells(Measure measure, RuleContext context) {
        return context.finance()
                .only(FinanceKey.whole(line, measure))
                .flatMap(row -> cells(row, measure, context))
                .filter(cells -> !cells.isEmpty());
    }

    private Optional<List<Cell<Amount>>> cells(FinanceRow row, Measure measure, RuleContext context) {
        return measure == Measure.Standard.PLAN && RowAmounts.of(row).saysOnlyTotal()
                ? Optional.of(List.of(row.fullYear()))
                : Months.neededBy(row, measure, context.closedMonths().of(line)).map(months -> months.of(row));
    }
}
