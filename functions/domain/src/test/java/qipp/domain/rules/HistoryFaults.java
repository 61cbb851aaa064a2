package qipp.domain.rules;

import static qipp.domain.rules.Fault.fault;

import java.util.List;
import java.util.function.Consumer;
import qipp.domain.finding.Code;
import qipp.domain.testing.TrackerSheets;

/** What differs from the last accepted tracker, which also had another name for an initiative. */
final class HistoryFaults {
    static final List<Fault> ALL = List.of(
            fault(
                    "due_moved_without_reason",
                    moved(),
                    Code.MILESTONE_DUE_CHANGED,
                    "Milestones!D3",
                    "31/01/2013",
                    "2012-12-31"),
            fault(
                    "due_moved_with_reason",
                    moved().and(t -> t.set("Milestones", "M2", "Reason", "Tender failed")),
                    Code.MILESTONE_REBASELINED,
                    "Milestones!D3",
                    "31/01/2013",
                    "2012-12-31"),
            fault(
                    "milestone_gone",
                    after(t -> t.add("Milestones", "M3", "I1", "Ward closes", "31/12/2012", "Not started")),
                    Code.MILESTONE_VANISHED,
                    "Milestones",
                    "",
                    "M3 Ward closes"),
            fault(
                    "initiative_gone",
                    after(t -> t.add("Initiatives", "I3", "Fewer beds", "demand")),
                    Code.INITIATIVE_VANISHED,
                    "Initiatives",
                    "",
                    "I3 Fewer beds"),
            fault(
                    "milestone_under_another_ref",
                    after(t -> t.set("Milestones", "M2", "Ref", "M7")),
                    Code.MILESTONE_REF_CHANGED,
                    "Milestones!A3",
                    "M2",
                    "M7"),
            fault(
                    "milestone_not_complete_any_more",
                    after(t -> t.set("Milestones", "M2", "Status", "Complete")
                            .set("Milestones", "M2", "Completed on", "31/05/2012")),
                    Code.MILESTONE_REOPENED,
                    "Milestones!E3",
                    "Not started",
                    "Complete"),
            fault(
                    "completed_on_another_day",
                    after(t -> t.set("Milestones", "M1", "Completed on", "29/04/2012")),
                    Code.COMPLETION_DATE_RESTATED,
                    "Milestones!F2",
                    "30/04/2012",
                    "2012-04-29"),
            fault(
                    "actual_of_a_closed_month_restated",
                    after(t -> t.set("Finance", List.of("I1", "Actual"), "Apr", 90)),
                    Code.CLOSED_MONTH_RESTATED,
                    "Finance!C3",
                    "100",
                    "90"),
            fault(
                    "plan_restated",
                    after(t -> t.set("Finance", List.of("I1", "Plan"), "Jul", 90)),
                    Code.PLAN_RESTATED,
                    "Finance!F2",
                    "100",
                    "90"),
            fault(
                    "nothing_new",
                    Given.tracker().after(_ -> {}),
                    Code.TRACKER_UNCHANGED,
                    "file",
                    "",
                    "the news of the month"));

    private HistoryFaults() {}

    private static Given after(Consumer<TrackerSheets> change) {
        return Given.tracker().after(t -> change.accept(t.set("Initiatives", "I2", "Initiative", "Cheap drugs")));
    }

    private static Given moved() {
        return after(_ -> {}).and(t -> t.set("Milestones", "M2", "Due", "31/01/2013"));
    }
}
