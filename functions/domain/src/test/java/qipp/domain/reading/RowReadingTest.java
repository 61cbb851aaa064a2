package qipp.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.reading.ReadFindings.codes;
import static qipp.domain.reading.ReadFindings.places;
import static qipp.domain.reading.ReadFindings.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qipp.domain.entry.Cell;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.place.SourceRow;
import qipp.domain.sheet.Content;
import qipp.domain.testing.SheetBuilder;
import qipp.domain.testing.TrackerSheets;

class RowReadingTest {
    @Test
    void keeps_the_place_from_which_every_value_came() {
        var reading = read(TrackerSheets.withoutFault());

        var due = reading.entered().milestones().get(1).due();
        assertThat(due)
                .isEqualTo(new Cell.Given<>(
                        LocalDate.of(2012, 12, 31),
                        "31/12/2012",
                        Place.cell(Optional.of("Milestones"), "D3").inRow("M2").inColumn("Due")));
    }

    @Test
    void names_a_finance_row_by_its_line_and_measure() {
        var plan = read(TrackerSheets.withoutFault()).entered().finance().getFirst();

        assertThat(plan.source()).isEqualTo(new SourceRow(Optional.of("Finance"), 2));
        assertThat(plan.months().getFirst().place().row()).contains("I1 Plan");
        assertThat(plan.months().getFirst().place().column()).contains("Apr");
        assertThat(plan.months().get(11).place().cell()).contains("N2");
    }

    @ParameterizedTest
    @CsvSource({
        "Initiatives, I1, Initiative, B2",
        "Initiatives, I1, Theme, C2",
        "Milestones, M1, Initiative ref, B2",
        "Milestones, M1, Milestone, C2",
        "Milestones, M1, Due, D2",
        "Milestones, M1, Status, E2"
    })
    void points_at_a_required_cell_that_is_blank(String sheet, String ref, String column, String cell) {
        var reading = read(TrackerSheets.withoutFault().set(sheet, ref, column, "\u00a0"));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.REQUIRED_BLANK);
            assertThat(finding.place())
                    .isEqualTo(Place.cell(Optional.of(sheet), cell).inRow(ref).inColumn(column));
        });
    }

    @Test
    void points_at_a_blank_ref() {
        assertThat(places(read(TrackerSheets.withoutFault().set("Milestones", "M2", "Ref", ""))))
                .containsExactly("required_blank Milestones!A3");
    }

    @Test
    void says_what_was_entered_what_was_expected_and_what_to_do() {
        var reading = read(TrackerSheets.withoutFault().set("Milestones", "M2", "Due", "30/06/12"));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.DATE_NOT_UNDERSTOOD);
            assertThat(finding.entered()).isEqualTo("30/06/12");
            assertThat(finding.expected()).isEqualTo("a date such as 30/06/2012");
            assertThat(finding.message()).isEqualTo("Due: “30/06/12” is not understood.");
            assertThat(finding.fix()).isEqualTo("Enter a date such as 30/06/2012.");
        });
    }

    @Test
    void finds_cells_that_hold_no_value() {
        var reading = read(TrackerSheets.withoutFault()
                .set("Milestones", "M1", "Reason", new Content.ErrorValue("#REF!"))
                .set("Milestones", "M2", "Reason", new Content.TooLong("It began", 2_001))
                .set("Finance", List.of("I1", "Plan"), "Full year", new Content.FormulaWithoutValue("SUM(C2:N2)")));

        assertThat(places(reading))
                .containsExactlyInAnyOrder(
                        "cell_error_value Milestones!H2",
                        "cell_text_too_long Milestones!H3",
                        "cell_formula_without_value Finance!O2");
    }

    @Test
    void says_how_long_a_ref_may_be() {
        var reading = read(TrackerSheets.withoutFault()
                .set("Milestones", "M1", "Initiative ref", new Content.TooLong("I".repeat(100), 2_500)));

        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo("at most 64 characters"));
    }

    @Test
    void does_not_read_what_stands_in_an_unknown_column() {
        var reading =
                read(TrackerSheets.withoutFault().set("Milestones", "M1", "Notes", new Content.ErrorValue("#REF!")));

        assertThat(codes(reading)).containsExactly(Code.COLUMN_UNKNOWN);
    }

    @Test
    void joins_the_same_wrong_value_in_one_column() {
        var reading = read(TrackerSheets.withoutFault()
                .set("Milestones", "M1", "Status", "Done")
                .set("Milestones", "M2", "Status", " done")
                .add("Milestones", "M3", "I1", "Ward closes", "31/12/2012", "Begun"));

        assertThat(reading.findings()).extracting(Finding::entered).containsExactly("Done", "Begun");
        assertThat(reading.findings().getFirst().places())
                .extracting(place -> place.cell().orElseThrow())
                .containsExactly("E2", "E3");
    }

    @Test
    void keeps_the_same_wrong_value_in_two_columns_apart() {
        var reading = read(TrackerSheets.withoutFault()
                .set("Finance", List.of("I1", "Plan"), "Apr", "TBC")
                .set("Finance", List.of("I2", "Plan"), "Apr", "TBC")
                .set("Finance", List.of("I1", "Plan"), "May", "TBC"));

        assertThat(reading.findings()).hasSize(2);
    }

    @Test
    void joins_formulas_without_a_value_whatever_they_are() {
        var reading = read(TrackerSheets.withoutFault()
                .set("Finance", List.of("I1", "Plan"), "Full year", new Content.FormulaWithoutValue("SUM(C2:N2)"))
                .set("Finance", List.of("I2", "Plan"), "Full year", new Content.FormulaWithoutValue("SUM(C5:N5)")));

        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.places()).hasSize(2));
    }

    @Test
    void names_json_values_by_their_pointers_and_rows_by_their_place() {
        var milestones = SheetBuilder.sheet("Milestones")
                .row("Ref", "Initiative ref", "Milestone", "Due", "Status")
                .row("M1", "I1", "Clinic opens", "TBC", "Complete")
                .buildAsJson(List.of("ref", "initiativeRef", "milestone", "due", "status"));

        var reading = read(TrackerSheets.withoutFault().buildWith(milestones));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place().sheet()).isEmpty();
            assertThat(finding.place().cell()).contains("/milestones/0/due");
        });
        assertThat(reading.entered().milestones().getFirst().source()).isEqualTo(new SourceRow(Optional.empty(), 1));
    }

    @Test
    void keeps_the_same_blank_of_two_json_arrays_apart() {
        var initiatives = SheetBuilder.sheet("Initiatives")
                .row("Ref", "Initiative", "Theme")
                .row("", "Fewer admissions", "demand")
                .buildAsJson(List.of("ref", "initiative", "theme"));
        var milestones = SheetBuilder.sheet("Milestones")
                .row("Ref", "Initiative ref", "Milestone", "Due", "Status")
                .row("", "I1", "Clinic opens", "30/06/2012", "Not started")
                .buildAsJson(List.of("ref", "initiativeRef", "milestone", "due", "status"));
        var sheets = TrackerSheets.withoutFault().without("Initiatives").buildWith(milestones);
        sheets.add(initiatives);

        assertThat(places(read(sheets)))
                .containsExactlyInAnyOrder("required_blank !/initiatives/0/ref", "required_blank !/milestones/0/ref");
    }
}
