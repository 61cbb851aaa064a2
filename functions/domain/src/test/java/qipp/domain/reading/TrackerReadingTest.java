package qipp.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.reading.ReadFindings.codes;
import static qipp.domain.reading.ReadFindings.places;
import static qipp.domain.reading.ReadFindings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import qipp.domain.finding.Code;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.testing.SheetBuilder;
import qipp.domain.testing.TrackerSheets;

class TrackerReadingTest {
    @Test
    void finds_nothing_wrong_in_a_tracker_without_fault() {
        var reading = read(TrackerSheets.withoutFault());

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entered().initiatives()).hasSize(2);
        assertThat(reading.entered().milestones()).hasSize(2);
        assertThat(reading.entered().finance()).hasSize(9);
    }

    @Test
    void says_which_sheets_were_there() {
        assertThat(read(TrackerSheets.withoutFault()).sheets())
                .containsExactlyInAnyOrder(
                        TrackerSheet.COVER, TrackerSheet.INITIATIVES, TrackerSheet.MILESTONES, TrackerSheet.FINANCE);
    }

    @Test
    void reports_everything_in_one_pass() {
        var reading = read(TrackerSheets.withoutFault()
                .without("Milestones")
                .withoutLabel("Period")
                .withoutColumn("Initiatives", "Theme")
                .set("Finance", List.of("I1", "Plan"), "Measure", "Budget"));

        assertThat(codes(reading))
                .containsExactlyInAnyOrder(
                        Code.SHEET_MISSING, Code.LABEL_MISSING, Code.COLUMN_MISSING, Code.VALUE_NOT_IN_LIST);
    }

    @Test
    void reads_no_sheet_at_all_without_an_exception() {
        assertThat(places(read(List.of())))
                .containsExactly("sheet_missing ", "sheet_missing ", "sheet_missing ", "sheet_missing ");
    }

    @Test
    void needs_the_cover_alone_for_a_nil_return() {
        var reading = read(TrackerSheets.withoutFault()
                .cover("Nil return", "yes")
                .without("Initiatives")
                .without("Milestones")
                .without("Finance"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entered().cover().isNilReturn()).isTrue();
    }

    @Test
    void keeps_the_rows_beside_a_nil_return_for_the_rule_that_refuses_them() {
        var reading =
                read(TrackerSheets.withoutFault().cover("Nil return", "yes").set("Milestones", "M1", "Due", "TBC"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entered().milestones()).hasSize(2);
    }

    @Test
    void judges_the_rows_where_it_is_not_clear_whether_there_is_anything_to_report() {
        var reading =
                read(TrackerSheets.withoutFault().cover("Nil return", "perhaps").set("Milestones", "M1", "Due", "TBC"));

        assertThat(codes(reading)).containsExactlyInAnyOrder(Code.VALUE_NOT_IN_LIST, Code.DATE_NOT_UNDERSTOOD);
    }

    @Test
    void counts_hidden_rows_and_sheets_and_says_so_once() {
        var milestones = SheetBuilder.sheet("Milestones")
                .row("Ref", "Initiative ref", "Milestone", "Due", "Status")
                .hiddenRow("M1", "I1", "Clinic opens", "31/12/2012", "Not started")
                .hiddenRow("M2", "I1", "Ward closes", "31/12/2012", "Not started")
                .build();
        var sheets = TrackerSheets.withoutFault().without("Initiatives").buildWith(milestones);
        sheets.add(SheetBuilder.sheet("Initiatives")
                .hidden()
                .row("Ref", "Initiative", "Theme")
                .row("I1", "Fewer admissions", "demand")
                .build());

        var reading = read(sheets);

        assertThat(codes(reading)).containsExactly(Code.HIDDEN_ROWS_COUNTED);
        assertThat(places(reading))
                .containsExactly("hidden_rows_counted Initiatives", "hidden_rows_counted Milestones");
        assertThat(reading.entered().milestones()).hasSize(2);
    }

    @Test
    void ignores_that_an_unknown_sheet_is_hidden() {
        var lists = SheetBuilder.sheet("Lists").hidden().row("Red").build();

        assertThat(read(TrackerSheets.withoutFault().buildWith(lists)).findings())
                .isEmpty();
    }
}
