package qipp.domain.rules.finance;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** A line has a forecast outturn and its plan is nil. */
public record ForecastWithoutPlan() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.FORECAST_WITHOUT_PLAN;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return PlanAndOutturn.ofEachLine(context)
                .filter(line -> line.plan().isZero() && line.outturn().signum() != 0)
                .flatMap(line -> finding(line, context));
    }

    private Stream<Finding> finding(PlanAndOutturn line, RuleContext context) {
        return line.planned(context).stream()
                .map(cells -> atAll(
                        cells,
                        "a plan",
                        "%s has a forecast outturn of %s and a plan of nil."
                                .formatted(line.line().label(), context.typed(line.outturn())),
                        "Enter the plan, or say why there is none."));
    }
}
