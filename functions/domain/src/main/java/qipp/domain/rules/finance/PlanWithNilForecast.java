package qipp.domain.rules.finance;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** A line has a plan and its forecast outturn is nil. */
public record PlanWithNilForecast() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.PLAN_WITH_NIL_FORECAST;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return PlanAndOutturn.ofEachLine(context)
                .filter(line -> line.plan().signum() != 0 && line.outturn().isZero())
                .flatMap(line -> finding(line, context));
    }

    private Stream<Finding> finding(PlanAndOutturn line, RuleContext context) {
        return line.expected(context).stream()
                .map(cells -> atAll(
                        cells,
                        "a forecast",
                        "%s has a plan of %s and a forecast outturn of nil."
                                .formatted(line.line().label(), context.typed(line.plan())),
                        "Enter what is expected, or say why nothing is."));
    }
}
