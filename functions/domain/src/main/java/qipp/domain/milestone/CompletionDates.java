package qipp.domain.milestone;

import java.time.LocalDate;
import java.util.Optional;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;

/** When a milestone was, or is expected to be, complete. */
final class CompletionDates {
    private CompletionDates() {}

    static boolean isComplete(Milestone milestone, LocalDate day) {
        return completed(milestone).filter(done -> !done.isAfter(day)).isPresent();
    }

    /**
     * The date that counts as the new one of a milestone that is not complete as at a date: a completion date after
     * that date, else the new date, else a Due that was moved after the original date.
     */
    static Optional<LocalDate> expected(Milestone milestone, LocalDate asAt) {
        return completed(milestone)
                .filter(done -> done.isAfter(asAt))
                .or(milestone::newDate)
                .or(() -> Optional.of(milestone.due()).filter(milestone.firstDue()::isBefore));
    }

    private static Optional<LocalDate> completed(Milestone milestone) {
        return milestone.completedOn().filter(_ -> milestone.status() == MilestoneStatus.COMPLETE);
    }
}
