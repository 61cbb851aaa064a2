package qipp.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.reading.ReadFindings.codes;
import static qipp.domain.reading.ReadFindings.places;
import static qipp.domain.reading.ReadFindings.read;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.finding.Code;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.testing.SheetBuilder;
import qipp.domain.testing.TrackerSheets;

class HeaderReadingTest {
    @ParameterizedTest
    @ValueSource(strings = {"Initiatives", "Milestones", "Finance"})
    void misses_a_required_sheet_that_is_not_there(String sheet) {
        var reading = read(TrackerSheets.withoutFault().without(sheet));

        assertThat(places(reading)).containsExactly("sheet_missing " + sheet);
        assertThat(reading.has(TrackerSheet.valueOf(sheet.toUpperCase(Locale.ROOT))))
                .isFalse();
    }

    @Test
    void takes_a_required_sheet_that_is_blank_for_missing() {
        var blank = SheetBuilder.sheet("Milestones").row("\u00a0").build();

        var reading = read(TrackerSheets.withoutFault().buildWith(blank));

        assertThat(places(reading)).containsExactly("sheet_missing Milestones");
    }

    @Test
    void misses_no_row_under_a_header() {
        var headerAlone = SheetBuilder.sheet("Milestones")
                .row("Ref", "Initiative ref", "Milestone", "Due", "Status")
                .build();

        var reading = read(TrackerSheets.withoutFault().buildWith(headerAlone));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.has(TrackerSheet.MILESTONES)).isTrue();
    }

    @Test
    void ignores_an_unknown_sheet() {
        var reading = read(TrackerSheets.withoutFault().add("Notes", "Ref", "#REF!"));

        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void knows_a_sheet_by_its_name_whatever_its_case_and_blanks() {
        var milestones = SheetBuilder.sheet(" milestones ")
                .row("Ref", "Initiative ref", "Milestone", "Due", "Status")
                .row("M1", "I1", "Clinic opens", "31/12/2012", "Not started")
                .build();

        var reading = read(TrackerSheets.withoutFault().without("Milestones").buildWith(milestones));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entered().milestones().getFirst().due().place().sheet())
                .contains(" milestones ");
    }

    @Test
    void refuses_a_second_sheet_of_a_name() {
        var second = SheetBuilder.sheet("FINANCE").row("Line").build();

        var reading = read(TrackerSheets.withoutFault().buildWith(second));

        assertThat(places(reading)).containsExactly("column_twice FINANCE");
    }

    @ParameterizedTest
    @CsvSource({
        "Initiatives, Ref",
        "Initiatives, Initiative",
        "Initiatives, Theme",
        "Milestones, Ref",
        "Milestones, Initiative ref",
        "Milestones, Milestone",
        "Milestones, Due",
        "Milestones, Status",
        "Finance, Line",
        "Finance, Measure",
        "Finance, Apr",
        "Finance, Sep",
        "Finance, Mar"
    })
    void misses_a_required_column_once_and_no_cell_of_it(String sheet, String column) {
        var reading = read(TrackerSheets.withoutFault().withoutColumn(sheet, column));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.COLUMN_MISSING);
            assertThat(finding.place().sheet()).contains(sheet);
            assertThat(finding.place().cell()).isEmpty();
            assertThat(finding.place().column()).contains(column);
        });
    }

    @Test
    void understands_no_cell_of_a_required_column_that_is_not_there() {
        var reading = read(TrackerSheets.withoutFault().withoutColumn("Milestones", "Due"));

        assertThat(reading.entered().milestones()).noneMatch(row -> row.due().isUnderstood());
    }

    @Test
    void takes_an_optional_column_that_is_not_there_for_blank() {
        var reading = read(TrackerSheets.withoutFault().withoutColumn("Milestones", "Reason"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entered().milestones().getFirst().reason()).satisfies(reason -> {
            assertThat(reason.isBlank()).isTrue();
            assertThat(reason.place().cell()).isEmpty();
            assertThat(reason.place().column()).contains("Reason");
            assertThat(reason.place().row()).contains("M1");
        });
    }

    @Test
    void finds_columns_in_any_order_and_spelling() {
        var milestones = SheetBuilder.sheet("Milestones")
                .blankRow()
                .row("", "STATUS", "due", "initiative\u00a0\nref", "", " Milestone", "ref ")
                .blankRow()
                .row("", "Not started", "31/12/2012", "I1", "", "Clinic opens", "M1")
                .build();

        var reading = read(TrackerSheets.withoutFault().buildWith(milestones));

        var row = reading.entered().milestones().getFirst();
        assertThat(reading.findings()).isEmpty();
        assertThat(row.source().number()).isEqualTo(4);
        assertThat(row.due().place().cell()).contains("C4");
        assertThat(row.due().place().column()).contains("Due");
    }

    @Test
    void notes_an_unknown_column_once_at_its_header() {
        var reading = read(TrackerSheets.withoutFault()
                .set("Milestones", "M1", "RAG last month", "Green")
                .set("Milestones", "M2", "RAG last month", "Red"));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.COLUMN_UNKNOWN);
            assertThat(finding.place().cell()).contains("J1");
            assertThat(finding.place().column()).contains("RAG last month");
            assertThat(finding.entered()).isEqualTo("RAG last month");
        });
    }

    @Test
    void notes_values_under_no_name() {
        var reading = read(TrackerSheets.withoutFault()
                .add(
                        "Milestones",
                        "M3",
                        "I1",
                        "Ward closes",
                        "31/12/2012",
                        "Not started",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "see note"));

        assertThat(places(reading)).containsExactly("column_unknown Milestones!K1");
    }

    @Test
    void skips_a_row_that_says_nothing_in_a_column_of_the_format() {
        var reading = read(TrackerSheets.withoutFault()
                .set("Milestones", "M1", "Notes", "")
                .add("Milestones", "", " ", "\u00a0", "", "", "", "", "", "", "checked by hand"));

        assertThat(codes(reading)).containsExactly(Code.COLUMN_UNKNOWN);
        assertThat(reading.entered().milestones()).hasSize(2);
    }

    @Test
    void understands_nothing_of_a_column_that_is_there_twice() {
        var reading = read(TrackerSheets.withoutFault().rename("Milestones", "Reason", "DUE"));

        assertThat(places(reading)).containsExactly("column_twice Milestones!H1");
        assertThat(reading.entered().milestones()).noneMatch(row -> row.due().isUnderstood());
    }

    @Test
    void takes_the_first_row_that_is_not_blank_for_the_header() {
        var titled = SheetBuilder.sheet("Milestones")
                .row("Milestones of June")
                .row("Ref", "Initiative ref", "Milestone", "Due", "Status")
                .build();

        var reading = read(TrackerSheets.withoutFault().buildWith(titled));

        assertThat(codes(reading)).contains(Code.COLUMN_MISSING).doesNotContain(Code.REQUIRED_BLANK);
    }

    @ParameterizedTest
    @CsvSource({
        "Milestones, Due, Due date, D1",
        "Milestones, Ref, Milestone ref, A1",
        "Finance, Apr, April, C1",
        "Finance, Sep, September, H1",
        "Finance, May, May-12, D1",
        "Finance, Mar, 2013-03-01, N1"
    })
    void finds_a_column_under_a_longer_name_once_at_its_cell(String sheet, String column, String name, String cell) {
        var reading = read(TrackerSheets.withoutFault().rename(sheet, column, name));

        assertThat(places(reading)).containsExactly("column_missing " + sheet + "!" + cell);
    }

    @Test
    void does_not_guess_which_of_two_missing_columns_a_name_means() {
        var reading = read(TrackerSheets.withoutFault()
                .withoutColumn("Milestones", "Ref")
                .rename("Milestones", "Milestone", "Milestone ref of SEL"));

        assertThat(codes(reading))
                .containsExactlyInAnyOrder(Code.COLUMN_MISSING, Code.COLUMN_MISSING, Code.COLUMN_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Milestones of June", "Milestone tracker"})
    void takes_a_title_above_the_header_for_one_fault(String title) {
        var reading = read(TrackerSheets.withoutFault().title("Milestones", title));

        assertThat(places(reading)).containsExactly("column_missing Milestones!A1");
        assertThat(reading.has(TrackerSheet.MILESTONES)).isFalse();
    }

    @Test
    void reads_a_column_of_the_outlook_for_each_financial_year_that_names_one() {
        var reading = read(TrackerSheets.withoutFault()
                .add("Outlook", "Line", "2012/13", " 2013/14 ", "2013/15", "Measure", "Total")
                .add("Outlook", "ALL", 1800, 2000, 1, "", 3800));

        var row = reading.entered().outlook().getFirst();
        assertThat(places(reading)).containsExactly("column_unknown Outlook!D1");
        assertThat(row.years().keySet()).extracting(year -> year.label()).containsExactly("2012/13", "2013/14");
        assertThat(row.measure().isBlank()).isTrue();
    }
}
