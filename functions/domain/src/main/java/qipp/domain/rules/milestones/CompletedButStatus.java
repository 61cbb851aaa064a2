package qipp.domain.rules.milestones;

import java.time.LocalDate;
import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;
import qipp.domain.tracker.MilestoneStatus;

/** A completion date stands beside a status that is not Complete. */
public record CompletedButStatus() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_COMPLETED_BUT_STATUS;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return row.completedOn().given().stream()
                .flatMap(day -> row.status().given().stream()
                        .filter(status -> status != MilestoneStatus.COMPLETE)
                        .map(status -> finding(row, day, status)));
    }

    private Finding finding(MilestoneRow row, LocalDate day, MilestoneStatus status) {
        return at(
                row.status(),
                MilestoneStatus.COMPLETE.label(),
                "The milestone was completed on %s and its status is %s.".formatted(Texts.day(day), status.label()),
                "Set the status to Complete, or clear the completion date; a date that is only expected is a new date.");
    }
}
