package qipp.domain.milestone;

import java.time.LocalDate;
import java.util.Optional;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;

/** When a milestone is of a class, as the rules' table says it, row by row and in its own words. */
final class Conditions {
    private Conditions() {}

    static boolean hold(MilestoneClass milestoneClass, Milestone milestone, LocalDate asAt) {
        var cancelled = milestone.status() == MilestoneStatus.CANCELLED;
        var due = !cancelled && !milestone.firstDue().isAfter(asAt);
        var notDue = !cancelled && milestone.firstDue().isAfter(asAt);
        var complete = milestone.status() == MilestoneStatus.COMPLETE
                && milestone.completedOn().filter(day -> !day.isAfter(asAt)).isPresent();
        var late =
                milestone.completedOn().filter(milestone.firstDue()::isBefore).isPresent();
        var newDate = newDate(milestone, asAt);
        var noNewDate = newDate.isEmpty();
        var afterAsAt = newDate.filter(day -> day.isAfter(asAt)).isPresent();
        var inProgress = milestone.status() == MilestoneStatus.IN_PROGRESS;
        var afterDue = newDate.filter(day -> day.isAfter(milestone.firstDue())).isPresent();
        return switch (milestoneClass) {
            case CANCELLED -> cancelled;
            case EARLY -> notDue && complete;
            case MET -> due && complete && !late;
            case MET_LATE -> due && complete && late;
            case SLIPPED -> due && !complete && afterAsAt;
            case NEW_DATE_PASSED -> due && !complete && !noNewDate && !afterAsAt;
            case IN_PROGRESS -> due && !complete && noNewDate && inProgress;
            case OVERDUE_WITHOUT_PLAN -> due && !complete && noNewDate && !inProgress;
            case FOREWARNED -> notDue && !complete && afterDue;
            case LATER -> notDue && !complete && !afterDue;
        };
    }

    private static Optional<LocalDate> newDate(Milestone milestone, LocalDate asAt) {
        if (milestone.status() == MilestoneStatus.COMPLETE
                && milestone.completedOn().filter(day -> day.isAfter(asAt)).isPresent()) {
            return milestone.completedOn();
        }
        if (milestone.newDate().isPresent()) {
            return milestone.newDate();
        }
        return milestone.due().isAfter(milestone.firstDue()) ? Optional.of(milestone.due()) : Optional.empty();
    }
}
