package qipp.domain.milestone;

import java.time.LocalDate;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;

/**
 * The class of a milestone as at a date: each milestone is in exactly one. This is the one place that decides; counts
 * are a grouping of it and lists a filter of it. "Due" means that the original date is on or before the as-at date.
 * Source: the rules of the tracker, "Milestones".
 */
public enum MilestoneClass {
    /** Given up: counted in the year, never due, met or slipped. */
    CANCELLED("cancelled"),
    /** Complete, and not yet due. */
    EARLY("early"),
    /** Due, and complete by its original date. */
    MET("met"),
    /** Due, and complete after its original date. */
    MET_LATE("metLate"),
    /** Due, not met, and expected after the as-at date. */
    SLIPPED("slipped"),
    /** Due, not met, and expected on or before the as-at date. */
    NEW_DATE_PASSED("newDatePassed"),
    /** Due, not met, in progress and without a new date. */
    IN_PROGRESS("inProgress"),
    /** Due, not met, not in progress and without a new date. */
    OVERDUE_WITHOUT_PLAN("overdueWithoutPlan"),
    /** Not yet due, and expected after its original date. */
    FOREWARNED("forewarned"),
    /** Not yet due, and nothing more to say. */
    LATER("later");

    private final String published;

    MilestoneClass(String published) {
        this.published = published;
    }

    /** The class of a milestone as at a date. */
    public static MilestoneClass of(Milestone milestone, LocalDate asAt) {
        if (milestone.status() == MilestoneStatus.CANCELLED) {
            return CANCELLED;
        }
        return milestone.firstDue().isAfter(asAt) ? notYetDue(milestone, asAt) : due(milestone, asAt);
    }

    /** As it leaves the system. */
    public String published() {
        return published;
    }

    /** Whether the original date has come. */
    public boolean isDue() {
        return isMet() || isNotMet() || this == IN_PROGRESS;
    }

    public boolean isMet() {
        return this == MET || this == MET_LATE;
    }

    /** Due, neither met nor in progress. */
    public boolean isNotMet() {
        return this == SLIPPED || this == NEW_DATE_PASSED || this == OVERDUE_WITHOUT_PLAN;
    }

    private static MilestoneClass notYetDue(Milestone milestone, LocalDate asAt) {
        if (CompletionDates.isComplete(milestone, asAt)) {
            return EARLY;
        }
        var isForewarned = CompletionDates.expected(milestone, asAt)
                .filter(milestone.firstDue()::isBefore)
                .isPresent();
        return isForewarned ? FOREWARNED : LATER;
    }

    private static MilestoneClass due(Milestone milestone, LocalDate asAt) {
        if (CompletionDates.isComplete(milestone, asAt)) {
            return CompletionDates.isComplete(milestone, milestone.firstDue()) ? MET : MET_LATE;
        }
        return CompletionDates.expected(milestone, asAt)
                .map(day -> day.isAfter(asAt) ? SLIPPED : NEW_DATE_PASSED)
                .orElse(milestone.status() == MilestoneStatus.IN_PROGRESS ? IN_PROGRESS : OVERDUE_WITHOUT_PLAN);
    }
}
