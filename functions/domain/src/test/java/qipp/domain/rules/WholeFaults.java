package qipp.domain.rules;

import static qipp.domain.rules.Fault.fault;

import java.util.List;
import qipp.domain.finding.Code;

/** Faults of the savings programme as a whole: a challenge of £2m, a floor of 30% and a target of 50%. */
final class WholeFaults {
    static final List<Fault> ALL = List.of(
            fault(
                    "coverage_below_floor",
                    Given.tracker().of(ProgrammeChange.challenge(6_100_000)),
                    Code.COVERAGE_BELOW_FLOOR,
                    "Finance",
                    "1800",
                    "1830"),
            fault(
                    "coverage_below_target",
                    Given.tracker().of(ProgrammeChange.challenge(6_000_000)),
                    Code.COVERAGE_BELOW_TARGET,
                    "Finance",
                    "1800",
                    "3000"),
            fault(
                    "coverage_above_challenge",
                    Given.tracker().of(ProgrammeChange.challenge(1_799_999)),
                    Code.COVERAGE_ABOVE_CHALLENGE,
                    "Finance",
                    "1800",
                    "1799.999"),
            fault(
                    "initiatives_that_exceed_all",
                    Given.tracker(t -> t.set("Finance", List.of("ALL", "Plan"), "Apr", 90)
                            .set("Finance", List.of("ALL", "Plan"), "Full year", 1740)),
                    Code.INITIATIVES_EXCEED_ALL,
                    "Finance",
                    "1800",
                    "at most 1740"),
            fault(
                    "own_rating_of_an_initiative_better",
                    slipped().and(t -> t.set("Initiatives", "I2", "Own rating", "Green")),
                    Code.OWN_RATING_BETTER,
                    "Initiatives!D3",
                    "Green",
                    "amber or worse"),
            fault(
                    "own_rating_of_a_red_initiative_better",
                    Given.tracker(t -> t.set("Finance", List.of("I2", "Actual"), "Apr", 0)
                            .set("Finance", List.of("I2", "Actual"), "May", 0)
                            .set("Finance", List.of("I2", "Actual"), "Full year", 0)
                            .set("Finance", List.of("I2", "Forecast"), "Full year", "")
                            .set("Initiatives", "I2", "Own rating", "Amber")),
                    Code.OWN_RATING_BETTER,
                    "Initiatives!D3",
                    "Amber",
                    "red"),
            fault(
                    "own_rating_of_the_organisation_better",
                    slipped().and(t -> t.cover("Own rating", "Green")),
                    Code.OWN_RATING_BETTER,
                    "Cover!B8",
                    "Green",
                    "amber or worse"));

    private WholeFaults() {}

    private static Given slipped() {
        return Given.tracker(t -> t.set("Milestones", "M2", "Due", "31/05/2012")
                .set("Milestones", "M2", "New date", "31/10/2012")
                .set("Milestones", "M2", "Reason", "Late tender")
                .set("Milestones", "M2", "Mitigating action", "A second supplier"));
    }
}
