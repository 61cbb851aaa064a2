package qipp.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.reading.format.FinanceColumns;
import qipp.domain.testing.TrackerSheets;

/** All findings come in one pass: a fault hides what follows from it, and nothing else; what follows from it is not a second finding. */
class SeveralFaultsTest {
    private static final List<String> MONTHS =
            FinanceColumns.MONTHS.stream().map(month -> month.name()).toList();
    private static final List<String> FORECAST = List.of("I1", "Forecast");

    @Test
    void reports_an_own_rating_beside_an_amount_that_another_initiative_lacks() {
        var given = Given.tracker(SeveralFaultsTest::ownRatingOfSlipped)
                .and(t -> t.set("Finance", List.of("I1", "Plan"), "Jul", ""));

        assertThat(given.codes()).containsExactlyInAnyOrder(Code.OWN_RATING_BETTER, Code.MONTH_MISSING);
    }

    @Test
    void reports_an_own_rating_beside_another_initiative_without_money() {
        var given =
                Given.tracker(SeveralFaultsTest::ownRatingOfSlipped).and(t -> t.remove("Finance", "I1", "Forecast"));

        assertThat(given.codes()).containsExactlyInAnyOrder(Code.OWN_RATING_BETTER, Code.FINANCE_ROW_MISSING);
    }

    @Test
    void reports_an_own_rating_beside_a_milestone_of_another_initiative_that_contradicts_itself() {
        var given = Given.tracker(SeveralFaultsTest::ownRatingOfSlipped)
                .and(t -> t.set("Milestones", "M1", "Completed on", ""));

        assertThat(given.codes())
                .containsExactlyInAnyOrder(Code.OWN_RATING_BETTER, Code.MILESTONE_COMPLETE_WITHOUT_DATE);
    }

    @Test
    void reports_no_own_rating_of_an_initiative_whose_plan_to_date_is_not_known() {
        var given = Given.tracker(SeveralFaultsTest::ownRatingOfSlipped)
                .and(t -> MONTHS.forEach(month -> t.set("Finance", List.of("I2", "Plan"), month, "")));

        assertThat(given.codes()).containsExactly(Code.MONTH_MISSING);
    }

    @Test
    void reports_the_organisations_own_rating_beside_an_actual_that_does_not_rate_it() {
        var given = Given.tracker(SeveralFaultsTest::slipped)
                .and(t -> t.cover("Own rating", "Green"))
                .and(t -> t.set("Finance", List.of("I1", "Actual"), "May", ""));

        assertThat(given.codes()).containsExactlyInAnyOrder(Code.OWN_RATING_BETTER, Code.MONTH_MISSING);
    }

    @Test
    void reports_parts_of_one_line_beside_another_line_in_another_unit() {
        var given = Given.tracker(SeveralFaultsTest::partsOfI2ThatDiffer)
                .and(t -> t.set("Finance", List.of("I1", "Plan"), "Jul", 100_000)
                        .set("Finance", List.of("I1", "Plan"), "Full year", ""));

        assertThat(given.codes()).containsExactlyInAnyOrder(Code.PARTS_DIFFER, Code.UNIT_SLIP);
    }

    @Test
    void reports_parts_of_one_line_beside_another_line_that_is_there_twice() {
        var given = Given.tracker(SeveralFaultsTest::partsOfI2ThatDiffer)
                .and(t -> t.add(
                        "Finance", "I1", "Plan", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 1200));

        assertThat(given.codes()).containsExactlyInAnyOrder(Code.PARTS_DIFFER, Code.FINANCE_ROW_TWICE);
    }

    @Test
    void reports_coverage_beside_a_row_whose_measure_is_not_known() {
        var given = Given.tracker(t -> t.add("Finance", "I1", "Budget", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12))
                .of(ProgrammeChange.challenge(6_100_000));

        assertThat(given.codes()).containsExactlyInAnyOrder(Code.COVERAGE_BELOW_FLOOR, Code.VALUE_NOT_IN_LIST);
    }

    @Test
    void reports_the_full_year_of_a_plan_beside_actuals_with_the_other_sign() {
        var given = Given.tracker(t -> List.of("I1", "I2", "ALL")
                        .forEach(line -> t.set("Finance", List.of(line, "Actual"), "Apr", -100)
                                .set("Finance", List.of(line, "Actual"), "May", -100)))
                .and(t -> t.set("Finance", List.of("I1", "Plan"), "Full year", 1210));

        assertThat(given.codes()).containsExactlyInAnyOrder(Code.SIGN_FLIPPED, Code.FULL_YEAR_DIFFERS);
    }

    @Test
    void reports_a_forecast_in_another_unit_once_although_its_month_has_closed() {
        var given = Given.tracker(
                t -> t.set("Finance", FORECAST, "May", 100_000).set("Finance", FORECAST, "Full year", ""));

        assertThat(given.codes()).containsExactly(Code.UNIT_SLIP);
    }

    @Test
    void compares_no_outturn_with_an_actual_in_another_unit() {
        var given = Given.tracker(t -> t.cover("Period", "2013-03").cover("Finance to", "2012-08"))
                .and(t -> List.of("I1", "I2", "ALL").forEach(line -> closeToAugust(t, line)))
                .and(t -> t.set("Finance", List.of("I1", "Actual"), "Jun", 100_000))
                .and(t -> t.set("Milestones", "M2", "Due", "31/12/2013"));

        assertThat(given.codes()).containsExactly(Code.UNIT_SLIP);
    }

    @Test
    void adds_up_the_parts_of_a_forecast_by_the_months_that_remain_alone() {
        var given = Given.tracker(SeveralFaultsTest::closeTheYear)
                .and(t -> t.set("Finance", "none", "Organisation", ""))
                .and(t -> t.add(
                        "Finance", "I1", "Forecast", "", "", "", "", "", "", "", "", "", "", "", "", 0, "Bexley"));

        assertThat(given.codes()).isEmpty();
    }

    @Test
    void names_the_actuals_of_a_nil_outturn_where_no_month_remains() {
        var given = Given.tracker(SeveralFaultsTest::closeTheYear)
                .and(t -> MONTHS.forEach(month -> t.set("Finance", List.of("I1", "Actual"), month, 0)))
                .and(t -> t.set("Finance", FORECAST, "Full year", 0));

        var findings = given.findings();

        assertThat(findings).extracting(Finding::code).containsExactly(Code.PLAN_WITH_NIL_FORECAST);
        assertThat(findings.getFirst().places())
                .hasSize(12)
                .extracting(Place::row)
                .allMatch(row -> row.filter("I1 Actual"::equals).isPresent());
    }

    @Test
    void holds_the_full_year_of_a_forecast_against_the_outturn_where_no_month_remains() {
        var given =
                Given.tracker(SeveralFaultsTest::closeTheYear).and(t -> t.set("Finance", FORECAST, "Full year", 1300));

        assertThat(given.codes()).containsExactly(Code.FULL_YEAR_DIFFERS);
    }

    @Test
    void holds_a_forecast_in_millions_against_actuals_of_nil() {
        var given = Given.tracker(t -> t.cover("Amounts in", "£m"))
                .of(ProgrammeChange.challenge(3_000_000_000L))
                .and(t -> List.of("Apr", "May").forEach(month -> t.set("Finance", List.of("I1", "Actual"), month, 0)))
                .and(t -> t.set("Finance", FORECAST, "Full year", "1000.1").set("Finance", FORECAST, "Jun", "100.1"));

        assertThat(given.codes()).isEmpty();
        assertThat(given.and(t -> t.set("Finance", FORECAST, "Full year", "1001.1"))
                        .codes())
                .containsExactly(Code.FULL_YEAR_DIFFERS);
    }

    @Test
    void counts_no_zero_after_the_last_month_with_actuals_when_it_compares_units() {
        var given = Given.tracker(t ->
                        MONTHS.subList(2, 12).forEach(month -> t.set("Finance", List.of("I1", "Actual"), month, 0)))
                .and(t -> t.set("Finance", List.of("I1", "Actual"), "Apr", 100_000)
                        .set("Finance", List.of("I1", "Actual"), "May", 100_000)
                        .set("Finance", FORECAST, "Full year", ""));

        assertThat(given.codes()).containsExactly(Code.UNIT_SLIP);
    }

    @Test
    void misses_no_row_where_one_of_an_unknown_measure_leads_nowhere() {
        var given = Given.tracker(t ->
                t.set("Finance", FORECAST, "Measure", "Budget").set("Finance", List.of("I1", "Budget"), "Line", "I9"));

        assertThat(given.codes()).containsExactlyInAnyOrder(Code.VALUE_NOT_IN_LIST, Code.REF_TO_NOTHING);
    }

    @Test
    void adds_up_no_initiatives_where_one_of_them_was_left_out() {
        var given = Given.tracker(t -> t.remove("Initiatives", "I2"))
                .and(t -> t.add("Finance", "Total", "Plan", 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150))
                .of(ProgrammeChange.challenge(3_000_000));

        assertThat(given.codes()).isNotEmpty().containsOnly(Code.REF_TO_NOTHING);
    }

    @Test
    void lets_no_ref_lead_nowhere_where_the_column_of_refs_is_gone() {
        var given = Given.tracker(t -> t.withoutColumn("Initiatives", "Ref"))
                .and(t -> t.set("Milestones", "M1", "Initiative ref", "I9"));

        assertThat(given.codes()).containsExactly(Code.COLUMN_MISSING);
    }

    private static void slipped(TrackerSheets t) {
        t.set("Milestones", "M2", "Due", "31/05/2012")
                .set("Milestones", "M2", "New date", "31/10/2012")
                .set("Milestones", "M2", "Reason", "Late tender")
                .set("Milestones", "M2", "Mitigating action", "A second supplier");
    }

    private static void ownRatingOfSlipped(TrackerSheets t) {
        slipped(t);
        t.set("Initiatives", "I2", "Own rating", "Green");
    }

    private static void partsOfI2ThatDiffer(TrackerSheets t) {
        t.set("Finance", "none", "Organisation", "")
                .add("Finance", "I2", "Plan", 60, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, "", "Bexley");
    }

    private static void closeToAugust(TrackerSheets t, String line) {
        var monthly = monthly(line);
        for (var month : List.of("Jun", "Jul", "Aug")) {
            t.set("Finance", List.of(line, "Actual"), month, monthly)
                    .set("Finance", List.of(line, "Forecast"), month, "");
        }
    }

    private static void closeTheYear(TrackerSheets t) {
        t.cover("Period", "2013-03").cover("Finance to", "2013-03").set("Milestones", "M2", "Due", "30/04/2013");
        for (var line : List.of("I1", "I2", "ALL")) {
            MONTHS.forEach(month -> t.set("Finance", List.of(line, "Actual"), month, monthly(line))
                    .set("Finance", List.of(line, "Forecast"), month, ""));
        }
    }

    private static int monthly(String line) {
        return line.equals("I1") ? 100 : line.equals("I2") ? 50 : 150;
    }
}
