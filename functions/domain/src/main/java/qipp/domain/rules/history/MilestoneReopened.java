package qipp.domain.rules.history;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.MilestoneStatus;

/** A milestone that was Complete in the last accepted tracker is so no more. */
public record MilestoneReopened() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_REOPENED;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return context.history().before(row).stream()
                .filter(before -> before.status() == MilestoneStatus.COMPLETE)
                .flatMap(_ -> row.status().given().stream())
                .filter(status -> status != MilestoneStatus.COMPLETE)
                .map(status -> at(
                        row.status(),
                        MilestoneStatus.COMPLETE.label(),
                        "The milestone was Complete in the last accepted tracker; its status is %s now."
                                .formatted(status.label()),
                        "Restore the status, or say why it is open again."));
    }
}
