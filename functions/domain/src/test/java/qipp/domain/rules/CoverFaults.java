package qipp.domain.rules;

import static qipp.domain.rules.Fault.fault;

import java.util.List;
import qipp.domain.finding.Code;

/** Faults of the Cover. */
final class CoverFaults {
    static final List<Fault> ALL = List.of(
            fault(
                    "programme_of_another_year",
                    Given.tracker(t -> t.cover("Programme", "test-2011-12")),
                    Code.COVER_PROGRAMME_DIFFERS,
                    "Cover!B7",
                    "test-2011-12",
                    "test-2012-13"),
            fault(
                    "organisation_of_another_tracker",
                    Given.tracker(t -> t.cover("Organisation", "NCL")).asked("SEL", "2012-06"),
                    Code.COVER_ORGANISATION_DIFFERS,
                    "Cover!B7",
                    "NCL",
                    "SEL"),
            fault(
                    "organisation_not_of_the_programme",
                    Given.tracker(t -> t.cover("Organisation", "XYZ")).asked("SEL", "2012-06"),
                    Code.COVER_ORGANISATION_UNKNOWN,
                    "Cover!B7",
                    "XYZ",
                    "one of SEL, NCL"),
            fault(
                    "period_of_next_month",
                    Given.tracker(t -> t.cover("Period", "2012-07")).asked("SEL", "2012-06"),
                    Code.COVER_PERIOD_DIFFERS,
                    "Cover!B7",
                    "2012-07",
                    "2012-06"),
            fault(
                    "period_of_another_year",
                    Given.tracker(t -> t.cover("Period", "2013-06")),
                    Code.COVER_PERIOD_DIFFERS,
                    "Cover!B7",
                    "2013-06",
                    "a month of 2012/13"),
            fault(
                    "finance_to_after_period",
                    Given.tracker(t -> t.cover("Finance to", "2012-07")),
                    Code.COVER_FINANCE_TO_NOT_IN_YEAR,
                    "Cover!B7",
                    "2012-07",
                    "a month from 2012-04 to 2012-06, or none"),
            fault(
                    "finance_to_of_last_year",
                    Given.tracker(t -> t.cover("Finance to", "2012-03")),
                    Code.COVER_FINANCE_TO_NOT_IN_YEAR,
                    "Cover!B7",
                    "2012-03",
                    "a month from 2012-04 to 2012-06, or none"),
            fault(
                    "finance_to_of_an_initiative_of_last_year",
                    Given.tracker(t -> t.set("Initiatives", "I2", "Finance to", "2011-05")),
                    Code.COVER_FINANCE_TO_NOT_IN_YEAR,
                    "Initiatives!D3",
                    "2011-05",
                    "a month from 2012-04 to 2012-06, or none"),
            fault(
                    "nil_return_beside_rows",
                    Given.tracker(t -> t.cover("Nil return", "yes")),
                    Code.NIL_RETURN_WITH_ROWS,
                    "Cover!B8",
                    "yes",
                    "no, or no rows"));

    private CoverFaults() {}
}
