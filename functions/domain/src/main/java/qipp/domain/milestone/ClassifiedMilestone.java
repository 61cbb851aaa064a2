package qipp.domain.milestone;

import java.time.LocalDate;
import java.util.Optional;
import qipp.domain.tracker.Milestone;

/**
 * A milestone with its class as at a date.
 *
 * @param expected the date that counts as its new one; empty where there is none, or where it is complete or cancelled
 */
public record ClassifiedMilestone(Milestone milestone, MilestoneClass milestoneClass, Optional<LocalDate> expected) {
    /** The milestone as at a date. */
    public static ClassifiedMilestone of(Milestone milestone, LocalDate asAt) {
        var milestoneClass = MilestoneClass.of(milestone, asAt);
        return new ClassifiedMilestone(milestone, milestoneClass, expected(milestone, milestoneClass, asAt));
    }

    /** By how much it slips: of a milestone that slipped, or whose new date passed. */
    public Optional<Slippage> slippage() {
        return expected.filter(_ -> milestoneClass.isNotMet()).map(day -> new Slippage(milestone.firstDue(), day));
    }

    private static Optional<LocalDate> expected(Milestone milestone, MilestoneClass milestoneClass, LocalDate asAt) {
        return switch (milestoneClass) {
            case CANCELLED, EARLY, MET, MET_LATE -> Optional.empty();
            case SLIPPED, NEW_DATE_PASSED, IN_PROGRESS, OVERDUE_WITHOUT_PLAN, FOREWARNED, LATER ->
                CompletionDates.expected(milestone, asAt);
        };
    }
}
