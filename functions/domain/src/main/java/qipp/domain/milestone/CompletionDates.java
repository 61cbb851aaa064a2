package qipp.domain.milestone;

import java.time.LocalDate;
import java.util.Optional;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;

/** When a milestone was, or is expected to be, complete. */
final class CompletionDates {
    private CompletionDates() {}

    static boolean isComplete(Milestone milestone, LocalDate day) {
        var completed = completed(milestone);
        return completed.isPresent() && !completed.get().isAfter(day);
    }

    /**
     * The date that counts as the new one of a milestone that is not complete as at a date: a completion date after
     * that date, else the new date, else a Due that was moved after the original date.
     */
    static Optional<LocalDate> expected(Milestone milestone, LocalDate asAt) {
        var completed = completed(milestone);
        if (completed.isPresent() && completed.get().isAfter(asAt)) {
            return completed;
        }
        return milestone.newDate().isPresent() ? milestone.newDate() : moved(milestone);
    }

    private static Optional<LocalDate> moved(Milestone milestone) {
        return milestone.firstDue().isBefore(milestone.due()) ? Optional.of(milestone.due()) : Optional.empty();
    }

    private static Optional<LocalDate> completed(Milestone milestone) {
        return milestone.status() == MilestoneStatus.COMPLETE ? milestone.completedOn() : Optional.empty();
    }
}
