package qipp.domain.rules;

import static qipp.domain.rules.Fault.fault;

import java.util.List;
import qipp.domain.finding.Code;

/** Faults of refs and initiatives. */
final class InitiativeFaults {
    static final List<Fault> ALL = List.of(
            fault(
                    "ref_of_another_milestone",
                    Given.tracker(t -> t.set("Milestones", "M2", "Ref", "M1")),
                    Code.REF_TWICE,
                    "Milestones!A3",
                    "M1",
                    "a ref of its own"),
            fault(
                    "ref_of_another_initiative",
                    Given.tracker(t -> t.set("Initiatives", "I2", "Ref", "i1")),
                    Code.REF_TWICE,
                    "Initiatives!A3",
                    "i1",
                    "a ref of its own"),
            fault(
                    "milestone_of_no_initiative",
                    Given.tracker(t -> t.add("Milestones", "M3", "I9", "Ward closes", "31/12/2012", "Not started")),
                    Code.REF_TO_NOTHING,
                    "Milestones!B4",
                    "I9",
                    "the ref of an initiative"),
            fault(
                    "line_of_no_initiative",
                    Given.tracker(t -> t.set("Finance", List.of("I2", "Plan"), "Line", "I9")),
                    Code.REF_TO_NOTHING,
                    "Finance!A5",
                    "I9",
                    "the ref of an initiative"),
            fault(
                    "line_of_the_outlook_of_no_initiative_or_theme",
                    Given.tracker(t -> t.add("Outlook", "Line", "2013/14").add("Outlook", "I9", 100)),
                    Code.REF_TO_NOTHING,
                    "Outlook!A2",
                    "I9",
                    "the ref of an initiative, a theme, or ALL"),
            fault(
                    "one_initiative_more_than_allowed",
                    Given.tracker().of(ProgrammeChange.initiatives(0, 1)),
                    Code.INITIATIVES_TOO_MANY,
                    "Initiatives",
                    "2",
                    "at most 1"),
            fault(
                    "one_initiative_less_than_asked",
                    Given.tracker().of(ProgrammeChange.initiatives(3, 9)),
                    Code.INITIATIVES_TOO_FEW,
                    "Initiatives",
                    "2",
                    "at least 3"),
            fault(
                    "initiative_that_lost_its_milestone",
                    Given.tracker(t -> t.set("Milestones", "M2", "Initiative ref", "I1")),
                    Code.INITIATIVE_WITHOUT_MILESTONES,
                    "Initiatives!A3",
                    "I2",
                    "at least one milestone"));

    private InitiativeFaults() {}
}
