package qipp.domain.milestone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import qipp.domain.tracker.Milestone;

/** The classes of many milestones as at one date. */
public final class MilestoneClasses {
    private MilestoneClasses() {}

    /** Each milestone with its class, in the order given. */
    public static List<ClassifiedMilestone> of(Collection<Milestone> milestones, LocalDate asAt) {
        return milestones.stream()
                .map(milestone -> ClassifiedMilestone.of(milestone, asAt))
                .toList();
    }

    /** Those due that are neither met nor in progress, in the order given: the same rows as the count {@code notMet}. */
    public static List<ClassifiedMilestone> notMet(Collection<Milestone> milestones, LocalDate asAt) {
        return of(milestones, asAt).stream()
                .filter(classified -> classified.milestoneClass().isNotMet())
                .toList();
    }
}
