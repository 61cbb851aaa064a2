package qipp.domain.rules.milestones;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.MilestoneStatus;

/** A milestone is Cancelled and its reason is blank. Not where a completion date says otherwise. */
public record CancelledWithoutReason() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_CANCELLED_WITHOUT_REASON;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return row.status().given().stream()
                .filter(status -> status == MilestoneStatus.CANCELLED
                        && row.completedOn().isBlank()
                        && row.reason().isBlank())
                .map(_ -> at(
                        row.reason(),
                        "a reason",
                        "The milestone is Cancelled and no reason is given.",
                        "Say why it was given up."));
    }
}
