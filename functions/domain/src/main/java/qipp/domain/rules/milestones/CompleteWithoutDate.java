package qipp.domain.rules.milestones;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.MilestoneStatus;

/** A milestone is Complete and its completion date is blank. */
public record CompleteWithoutDate() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_COMPLETE_WITHOUT_DATE;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return row.status().given().stream()
                .filter(status ->
                        status == MilestoneStatus.COMPLETE && row.completedOn().isBlank())
                .map(_ -> at(
                        row.completedOn(),
                        "the date on which it was completed",
                        "The milestone is Complete and has no completion date.",
                        "Enter the date on which it was completed, or correct the status."));
    }
}
