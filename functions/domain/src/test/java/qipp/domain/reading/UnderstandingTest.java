package qipp.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.reading.ReadFindings.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.money.Pounds;
import qipp.domain.testing.Programmes;
import qipp.domain.testing.TrackerSheets;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Tracker;

class UnderstandingTest {
    @Test
    void makes_values_of_a_tracker_without_fault() {
        var tracker = understood(TrackerSheets.withoutFault()).orElseThrow();

        assertThat(tracker.cover().organisation()).isEqualTo("SEL");
        assertThat(tracker.cover().period()).isEqualTo(YearMonth.of(2012, 6));
        assertThat(tracker.initiatives().getFirst().theme()).isEqualTo("demand");
        assertThat(tracker.initiatives().getFirst().identified()).isTrue();
        assertThat(tracker.milestones().getFirst().completedOn()).contains(LocalDate.of(2012, 4, 30));
        assertThat(tracker.finance().getFirst()).satisfies(plan -> {
            assertThat(plan.line()).isEqualTo(new Line.OfInitiative(new Ref("I1")));
            assertThat(plan.measure()).isEqualTo(Measure.Standard.PLAN);
            assertThat(plan.months()).containsOnly(Optional.of(Pounds.of(100_000)));
            assertThat(plan.fullYear()).contains(Pounds.of(1_200_000));
        });
        assertThat(tracker.finance().get(1).months().get(2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisation", "Period", "Finance to", "Amounts in", "Savings are"})
    void needs_what_the_cover_must_say(String label) {
        assertThat(understood(TrackerSheets.withoutFault().withoutLabel(label))).isEmpty();
        assertThat(understood(TrackerSheets.withoutFault().cover(label, ""))).isEmpty();
    }

    @Test
    void needs_to_know_whether_it_is_a_nil_return_and_that_the_format_is_no_other() {
        assertThat(understood(TrackerSheets.withoutFault().cover("Nil return", "perhaps")))
                .isEmpty();
        assertThat(understood(TrackerSheets.withoutFault().cover("Format", "qipp-tracker/2")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Format", "Programme"})
    void does_without_a_format_or_programme_that_is_blank(String label) {
        assertThat(understood(TrackerSheets.withoutFault().cover(label, "")))
                .hasValueSatisfying(
                        tracker -> assertThat(tracker.cover().programme()).isEqualTo("test-2012-13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Initiatives", "Milestones", "Finance"})
    void needs_every_required_sheet(String sheet) {
        assertThat(understood(TrackerSheets.withoutFault().without(sheet))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Initiatives, Ref",
        "Initiatives, Theme",
        "Milestones, Ref",
        "Milestones, Initiative ref",
        "Milestones, Due",
        "Milestones, Status",
        "Finance, Line",
        "Finance, Measure",
        "Finance, Jun"
    })
    void needs_a_column_that_the_figures_use(String sheet, String column) {
        assertThat(understood(TrackerSheets.withoutFault().withoutColumn(sheet, column)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Initiatives, I1, Ref, ''", "Initiatives, I1, Theme, Elsewhere", "Initiatives, I1, Identified, perhaps",
        "Initiatives, I1, Finance to, soon", "Initiatives, I1, Best, TBC", "Milestones, M1, Due, TBC",
        "Milestones, M1, Due, 30/06/2112", "Milestones, M1, Status, Done", "Milestones, M1, Completed on, yes",
        "Milestones, M1, New date, 30/06/12", "Finance, I1, Measure, Budget"
    })
    void needs_a_cell_that_the_figures_use(String sheet, String ref, String column, String value) {
        assertThat(understood(TrackerSheets.withoutFault().set(sheet, ref, column, value)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Initiatives, I1, Initiative, ''", "Initiatives, I1, Type, Other", "Initiatives, I1, Recurrent, often",
        "Initiatives, I1, Own rating, Blue", "Milestones, M1, Milestone, ''", "Finance, I1, Full year, TBC"
    })
    void does_without_a_cell_that_no_figure_uses(String sheet, String ref, String column, String value) {
        var sheets = TrackerSheets.withoutFault().set(sheet, ref, column, value);

        assertThat(read(sheets).findings()).isNotEmpty();
        assertThat(understood(sheets)).isPresent();
    }

    @Test
    void does_without_the_amounts_of_a_total() {
        var tracker = understood(TrackerSheets.withoutFault().add("Finance", "Total", "Plan", "TBC"));

        assertThat(tracker)
                .hasValueSatisfying(
                        found -> assertThat(found.finance().getLast().line()).isEqualTo(new Line.Total()));
    }

    @ParameterizedTest
    @CsvSource({"Actual, Jun", "Actual, Mar", "Forecast, Apr", "Forecast, May"})
    void does_without_a_month_that_does_not_count(String measure, String month) {
        var sheets = TrackerSheets.withoutFault().set("Finance", List.of("I1", measure), month, "TBC");

        assertThat(understood(sheets)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Actual, Apr", "Actual, May", "Forecast, Jun", "Forecast, Mar", "Plan, Apr", "Plan, Mar"})
    void needs_a_month_that_counts(String measure, String month) {
        var sheets = TrackerSheets.withoutFault().set("Finance", List.of("I1", measure), month, "TBC");

        assertThat(understood(sheets)).isEmpty();
    }

    @Test
    void counts_the_months_of_an_initiative_by_its_own_finance_to() {
        var sheets = TrackerSheets.withoutFault()
                .set("Initiatives", "I1", "Finance to", "2012-04")
                .set("Finance", List.of("I1", "Actual"), "May", "TBC");

        assertThat(understood(sheets)).isPresent();
        assertThat(understood(sheets.set("Finance", List.of("ALL", "Actual"), "May", "TBC")))
                .isEmpty();
    }

    @Test
    void needs_the_full_year_where_no_month_stands() {
        var sheets = TrackerSheets.withoutFault().add("Finance", "I1", "Assured");

        assertThat(understood(sheets)).isPresent();
        assertThat(understood(sheets.set("Finance", List.of("I1", "Assured"), "Full year", "TBC")))
                .isEmpty();
    }

    @Test
    void leaves_out_what_was_not_understood_of_risks_and_indicators() {
        var tracker = understood(TrackerSheets.withoutFault()
                .add("Risks", "Ref", "Risk", "Likelihood", "Impact")
                .add("Risks", "R1", "Winter", "high", 5)
                .add("Risks", "", "Strikes", 2, 5)
                .add("Indicators", "Ref", "Indicator", "Target")
                .add("Indicators", "K1", "Generic prescribing", "most"));

        assertThat(tracker.orElseThrow().risks()).singleElement().satisfies(risk -> {
            assertThat(risk.ref()).isEqualTo(new Ref("R1"));
            assertThat(risk.likelihood()).isEmpty();
            assertThat(risk.impact()).contains(5);
        });
        assertThat(tracker.orElseThrow().indicators())
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.target()).isEmpty());
    }

    @Test
    void takes_a_blank_measure_of_the_outlook_for_the_plan() {
        var tracker = understood(TrackerSheets.withoutFault()
                .add("Outlook", "Line", "Measure", "2012/13", "2013/14")
                .add("Outlook", "ALL", "", 1800, ""));

        assertThat(tracker.orElseThrow().outlook()).singleElement().satisfies(line -> {
            assertThat(line.measure()).isEqualTo(OutlookMeasure.PLAN);
            assertThat(line.years()).containsOnlyKeys(new FinancialYear(2012));
        });
    }

    @Test
    void has_no_rows_for_a_nil_return() {
        var tracker = understood(TrackerSheets.withoutFault().cover("Nil return", "yes"));

        assertThat(tracker.orElseThrow().cover().nilReturn()).isTrue();
        assertThat(tracker.orElseThrow().initiatives()).isEmpty();
        assertThat(tracker.orElseThrow().finance()).isEmpty();
    }

    @Test
    void takes_the_original_date_from_the_first_tracker_that_had_the_milestone() {
        var april = with(TrackerSheets.withoutFault().set("Milestones", "M2", "Due", "30/09/2012"), List.of());
        var may = with(TrackerSheets.withoutFault().set("Milestones", "M2", "Due", "31/10/2012"), List.of(april));

        var june = with(
                TrackerSheets.withoutFault()
                        .set("Milestones", "M2", "Ref", "m2")
                        .add("Milestones", "M3", "I1", "Ward closes", "31/12/2012", "Not started"),
                List.of(april, may));

        assertThat(june.milestones())
                .extracting(Milestone::due)
                .containsExactly(LocalDate.of(2012, 4, 30), LocalDate.of(2012, 12, 31), LocalDate.of(2012, 12, 31));
        assertThat(june.milestones())
                .extracting(Milestone::firstDue)
                .containsExactly(LocalDate.of(2012, 4, 30), LocalDate.of(2012, 9, 30), LocalDate.of(2012, 12, 31));
    }

    private static Optional<Tracker> understood(TrackerSheets sheets) {
        return Understanding.of(read(sheets), Programmes.small(), List.of());
    }

    private static Tracker with(TrackerSheets sheets, List<Tracker> previous) {
        return Understanding.of(read(sheets), Programmes.small(), previous).orElseThrow();
    }
}
