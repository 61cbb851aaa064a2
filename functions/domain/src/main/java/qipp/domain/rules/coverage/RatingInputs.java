package qipp.domain.rules.coverage;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.rule.FinanceKey;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.MilestoneStatus;

/** Whether all that the ratings depend on is there, once, and does not contradict itself. */
final class RatingInputs {
    private RatingInputs() {}

    static boolean areCertain(RuleContext context) {
        return context.asAt().isPresent()
                && context.flipped().areNone()
                && context.unitSlips().all().isEmpty()
                && moneyIsCertain(context)
                && context.entered().milestones().stream().allMatch(row -> isCertain(row, context));
    }

    private static boolean moneyIsCertain(RuleContext context) {
        return context.initiatives().areDistinct()
                && Stream.of(Measure.Standard.PLAN, Measure.Standard.ACTUAL, Measure.Standard.FORECAST)
                        .allMatch(context.finance()::areCertain)
                && lines(context).allMatch(line -> isKnown(line, context));
    }

    private static Stream<Line> lines(RuleContext context) {
        var all = Stream.<Line>of(new Line.WholeProgramme())
                .filter(line -> context.programme().finance().allRequired()
                        || context.finance().has(line));
        return Stream.concat(context.initiatives().known().stream().map(Line.OfInitiative::new), all);
    }

    private static boolean isKnown(Line line, RuleContext context) {
        var key = FinanceKey.whole(line, Measure.Standard.PLAN);
        return context.outturn().annualPlan(key).isPresent()
                && context.outturn().toDate(key).isPresent()
                && context.outturn().forecastOutturn(key).isPresent();
    }

    private static boolean isCertain(MilestoneRow row, RuleContext context) {
        var isComplete =
                row.status().given().filter(MilestoneStatus.COMPLETE::equals).isPresent();
        return isComplete != row.completedOn().isBlank()
                && row.initiative()
                        .given()
                        .filter(context.initiatives()::isKnown)
                        .isPresent()
                && row.newDate()
                        .given()
                        .flatMap(newDate -> context.original(row).map(newDate::isAfter))
                        .orElse(true);
    }
}
