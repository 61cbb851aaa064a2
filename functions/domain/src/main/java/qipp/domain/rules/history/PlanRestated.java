package qipp.domain.rules.history;

import java.util.stream.Stream;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Measure;

/** A plan differs from the last accepted tracker's: one finding for each row, with its months. */
public record PlanRestated() implements Rule.OfFinance {
    @Override
    public Code code() {
        return Code.PLAN_RESTATED;
    }

    @Override
    public Stream<Finding> check(FinanceRow row, RuleContext context) {
        return RestatedRow.of(row, Measure.Standard.PLAN, context).stream()
                .map(RestatedRow::year)
                .filter(differences -> !differences.isEmpty())
                .map(differences -> at(
                        differences,
                        context,
                        "The plan of %s differs from the last accepted tracker."
                                .formatted(row.line().entered()),
                        "Restore the plan, or say why it was restated."));
    }
}
