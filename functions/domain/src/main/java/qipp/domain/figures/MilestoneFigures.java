package qipp.domain.figures;

import java.util.Collection;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.milestone.MilestoneClass;
import qipp.domain.milestone.Slippage;

/** Counts of milestones by class, and slippage of those that slipped or whose new date passed. {@code met} includes {@code metLate}. */
public record MilestoneFigures(
        int inYear,
        int due,
        int met,
        int metLate,
        int inProgress,
        int notMet,
        int slipped,
        int newDatePassed,
        int overdueWithoutPlan,
        int early,
        int forewarned,
        int cancelled,
        int slippageMonths,
        int slippageWeeks) {
    /** Of no milestone. */
    public static final MilestoneFigures NONE = new MilestoneFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The counts of these milestones: a grouping of their classes. */
    public static MilestoneFigures of(Collection<ClassifiedMilestone> milestones) {
        return milestones.stream().map(MilestoneFigures::of).reduce(NONE, MilestoneFigures::plus);
    }

    /** Of both together. */
    public MilestoneFigures plus(MilestoneFigures other) {
        return new MilestoneFigures(
                inYear + other.inYear,
                due + other.due,
                met + other.met,
                metLate + other.metLate,
                inProgress + other.inProgress,
                notMet + other.notMet,
                slipped + other.slipped,
                newDatePassed + other.newDatePassed,
                overdueWithoutPlan + other.overdueWithoutPlan,
                early + other.early,
                forewarned + other.forewarned,
                cancelled + other.cancelled,
                slippageMonths + other.slippageMonths,
                slippageWeeks + other.slippageWeeks);
    }

    private static MilestoneFigures of(ClassifiedMilestone milestone) {
        var is = milestone.milestoneClass();
        var slippage = milestone.slippage();
        return new MilestoneFigures(
                1,
                count(is.isDue()),
                count(is.isMet()),
                count(is == MilestoneClass.MET_LATE),
                count(is == MilestoneClass.IN_PROGRESS),
                count(is.isNotMet()),
                count(is == MilestoneClass.SLIPPED),
                count(is == MilestoneClass.NEW_DATE_PASSED),
                count(is == MilestoneClass.OVERDUE_WITHOUT_PLAN),
                count(is == MilestoneClass.EARLY),
                count(is == MilestoneClass.FOREWARNED),
                count(is == MilestoneClass.CANCELLED),
                slippage.map(Slippage::months).orElse(0),
                slippage.map(Slippage::weeks).orElse(0));
    }

    private static int count(boolean counts) {
        return counts ? 1 : 0;
    }
}
