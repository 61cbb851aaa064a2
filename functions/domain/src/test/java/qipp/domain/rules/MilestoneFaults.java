package qipp.domain.rules;

import static qipp.domain.rules.Fault.fault;

import java.util.List;
import qipp.domain.finding.Code;

/** Faults of milestones, at the end of June 2012. */
final class MilestoneFaults {
    static final List<Fault> ALL = List.of(
            fault(
                    "new_date_before_due",
                    changed("New date", "01/12/2012"),
                    Code.MILESTONE_NEW_DATE_BEFORE_DUE,
                    "Milestones!G3",
                    "01/12/2012",
                    "a date after 2012-12-31"),
            fault(
                    "complete_without_date",
                    changed("Status", "Complete"),
                    Code.MILESTONE_COMPLETE_WITHOUT_DATE,
                    "Milestones!F3",
                    "",
                    "the date on which it was completed"),
            fault(
                    "completed_but_in_progress",
                    changed("Completed on", "01/06/2012"),
                    Code.MILESTONE_COMPLETED_BUT_STATUS,
                    "Milestones!E3",
                    "Not started",
                    "Complete"),
            fault(
                    "completed_after_receipt",
                    Given.tracker(t -> t.set("Milestones", "M1", "Completed on", "12/07/2012"))
                            .received("2012-07-11"),
                    Code.MILESTONE_COMPLETED_IN_FUTURE,
                    "Milestones!F2",
                    "12/07/2012",
                    "a date on or before 2012-07-11"),
            fault(
                    "completed_after_period",
                    Given.tracker(t -> t.set("Milestones", "M1", "Completed on", "11/07/2012"))
                            .received("2012-07-11"),
                    Code.MILESTONE_COMPLETED_AFTER_PERIOD,
                    "Milestones!F2",
                    "11/07/2012",
                    "a date on or before 2012-06-30"),
            fault(
                    "overdue_without_plan",
                    changed("Due", "31/05/2012"),
                    Code.MILESTONE_OVERDUE_WITHOUT_PLAN,
                    "Milestones!G3",
                    "",
                    "a date after 2012-06-30"),
            fault(
                    "new_date_passed",
                    changed("Due", "31/05/2012").and(t -> t.set("Milestones", "M2", "New date", "15/06/2012")),
                    Code.MILESTONE_NEW_DATE_PASSED,
                    "Milestones!G3",
                    "15/06/2012",
                    "a date after 2012-06-30"),
            fault(
                    "slipped_without_reason",
                    slipped(),
                    Code.MILESTONE_SLIPPED_WITHOUT_REASON,
                    "Milestones!H3",
                    "",
                    "a reason"),
            fault(
                    "slipped_without_action",
                    slipped().and(t -> t.set("Milestones", "M2", "Reason", "Late tender")),
                    Code.MILESTONE_SLIPPED_WITHOUT_ACTION,
                    "Milestones!I3",
                    "",
                    "a mitigating action"),
            fault(
                    "cancelled_without_reason",
                    changed("Status", "Cancelled"),
                    Code.MILESTONE_CANCELLED_WITHOUT_REASON,
                    "Milestones!H3",
                    "",
                    "a reason"));

    private MilestoneFaults() {}

    private static Given changed(String column, String value) {
        return Given.tracker(t -> t.set("Milestones", "M2", column, value));
    }

    private static Given slipped() {
        return changed("Due", "31/05/2012").and(t -> t.set("Milestones", "M2", "New date", "31/10/2012"));
    }
}
