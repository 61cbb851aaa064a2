package qipp.domain.figures;

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
    public static final MilestoneFigures NONE = new MilestoneFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

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
}
