package qipp.domain.rules.milestones;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.milestone.MilestoneClass;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.Ref;

/**
 * A milestone that is not Complete and has no completion date, with its class. Of one that is Complete no reason, action
 * or new date is asked, and where its status and completion date contradict each other that is reported instead.
 */
record OpenMilestone(LocalDate original, LocalDate asAt, MilestoneClass milestoneClass) {
    private static final Ref ANY = new Ref("-");

    /** Nothing where it is in another class, or where what decides that is not known. */
    static Stream<OpenMilestone> in(MilestoneClass wanted, MilestoneRow row, RuleContext context) {
        return of(row, context).filter(open -> open.milestoneClass() == wanted).stream();
    }

    private static Optional<OpenMilestone> of(MilestoneRow row, RuleContext context) {
        var status = row.status().given();
        if (status.isEmpty()
                || status.get() == MilestoneStatus.COMPLETE
                || !row.completedOn().isBlank()
                || !row.newDate().isUnderstood()) {
            return Optional.empty();
        }
        return context.asAt()
                .flatMap(asAt -> context.original(row)
                        .map(original -> new OpenMilestone(
                                original, asAt, MilestoneClass.of(milestone(row, original, status.get()), asAt))));
    }

    /** The class depends on the dates and the status alone. */
    private static Milestone milestone(MilestoneRow row, LocalDate original, MilestoneStatus status) {
        return new Milestone(
                row.source(),
                row.ref().given().orElse(ANY),
                row.initiative().given().orElse(ANY),
                row.organisation().given(),
                row.milestone().entered(),
                row.due().given().orElse(original),
                original,
                status,
                row.completedOn().given(),
                row.newDate().given(),
                row.reason().given(),
                row.mitigatingAction().given());
    }
}
