package qipp.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.workbook.OpenedFiles.firstCell;
import static qipp.documents.workbook.TestWorkbook.styles;
import static qipp.documents.workbook.TestWorkbook.withCell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.sheet.Content;

/** What stands in a cell, for each way in which a workbook can store it. */
class CellContentsTest {
    @Test
    void reads_a_shared_text() {
        assertThat(firstCell(withCell("<c r='A1' t='s'><v>0</v></c>"))).containsExactly(new Content.Text("first"));
    }

    @Test
    void joins_the_runs_of_a_rich_text_and_leaves_reading_aids_out() {
        assertThat(firstCell(withCell("<c r='A1' t='s'><v>1</v></c>"))).containsExactly(new Content.Text("second"));
    }

    @Test
    void reads_a_text_that_stands_in_the_cell() {
        var cell = "<c r='A1' t='inlineStr'><is><r><t>in</t></r><r><t xml:space='preserve'>line </t></r></is></c>";

        assertThat(firstCell(withCell(cell))).containsExactly(new Content.Text("inline "));
    }

    @ParameterizedTest
    @CsvSource({
        "68383.70000000001, 68383.7",
        "1371, 1371",
        "1.5E3, 1500",
        "-2.5E-3, -0.0025",
        "0.1234567890123456, 0.123456789012346",
        "1234567890123456, 1234567890123460",
        "0, 0",
        "-0, 0",
        "' 7 ', 7"
    })
    void counts_a_number_to_15_significant_digits(String stored, String expected) {
        var number = new Content.Numeric(new BigDecimal(expected));

        assertThat(firstCell(withCell("<c r='A1'><v>" + stored + "</v></c>"))).containsExactly(number);
        assertThat(number.entered()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "NaN", "INF", "1E999", "1E-999", "1,5"})
    void leaves_what_is_no_number_of_a_spreadsheet_as_text(String stored) {
        assertThat(firstCell(withCell("<c r='A1'><v>" + stored + "</v></c>")))
                .containsExactly(new Content.Text(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "41090, 2012-06-30",
        "41090.75, 2012-06-30",
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "2958465, 9999-12-31"
    })
    void reads_a_day_where_the_format_shows_one(String stored, LocalDate expected) {
        assertThat(firstCell(withCell("<c r='A1' s='1'><v>" + stored + "</v></c>")))
                .containsExactly(new Content.Day(expected, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "60", "-1", "2958466", "1E300"})
    void leaves_a_number_that_is_no_day_a_number(String stored) {
        assertThat(firstCell(withCell("<c r='A1' s='1'><v>" + stored + "</v></c>")))
                .containsExactly(new Content.Numeric(new BigDecimal(stored)));
    }

    @Test
    void reads_a_month_where_the_format_shows_no_day() {
        assertThat(firstCell(withCell("<c r='A1' s='2'><v>41061</v></c>")))
                .containsExactly(new Content.Day(LocalDate.of(2012, 6, 1), true));
    }

    @Test
    void counts_days_from_1904_where_the_workbook_does() {
        var workbook = withCell("<c r='A1' s='1'><v>39628</v></c>")
                .with(
                        TestWorkbook.WORKBOOK,
                        TestWorkbook.workbook(
                                "<workbookPr date1904='true'/>", TestWorkbook.sheet("Milestones", "rId1", "")));

        assertThat(firstCell(workbook)).containsExactly(new Content.Day(LocalDate.of(2012, 6, 30), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-06-30", "2012-06-30T00:00:00", "2012-06-30T14:30:00Z"})
    void reads_a_day_that_is_stored_as_one(String stored) {
        assertThat(firstCell(withCell("<c r='A1' t='d'><v>" + stored + "</v></c>")))
                .containsExactly(new Content.Day(LocalDate.of(2012, 6, 30), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-02-30", "T14:30:00", "30/06/2012"})
    void leaves_what_is_no_day_as_text(String stored) {
        assertThat(firstCell(withCell("<c r='A1' t='d'><v>" + stored + "</v></c>")))
                .containsExactly(new Content.Text(stored));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "true, true", "0, false", "false, false"})
    void reads_a_truth_value_and_its_word(String stored, boolean expected) {
        assertThat(firstCell(withCell("<c r='A1' t='b'><v>" + stored + "</v></c>")))
                .containsExactly(new Content.Truth(expected, expected ? "TRUE" : "FALSE"));
    }

    @Test
    void reads_an_error() {
        assertThat(firstCell(withCell("<c r='A1' t='e'><f>B1/0</f><v>#DIV/0!</v></c>")))
                .containsExactly(new Content.ErrorValue("#DIV/0!"));
    }

    @Test
    void counts_a_formula_by_its_stored_value() {
        assertThat(firstCell(withCell("<c r='A1'><f>6*7</f><v>42</v></c>")))
                .containsExactly(new Content.Numeric(new BigDecimal("42")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1'><f>B1+C1</f></c>",
                "<c r='A1'><f>B1+C1</f><v/></c>",
                "<c r='A1' t='str'><f>B1+C1</f></c>"
            })
    void notices_a_formula_without_value(String cell) {
        assertThat(firstCell(withCell(cell))).containsExactly(new Content.FormulaWithoutValue("=B1+C1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' s='1'/>",
                "<c r='A1'><v></v></c>",
                "<c r='A1' t='str'><f>IF(B1,C1,\"\")</f><v></v></c>",
                "<c r='A1' t='inlineStr'><is><t></t></is></c>",
                "<c r='A1' t='inlineStr'><is><t xml:space='preserve'> \u00A0\t </t></is></c>",
                "<c r='A1' t='inlineStr'><is><t>\u200B\uFEFF</t></is></c>"
            })
    void takes_a_cell_in_which_nothing_can_be_seen_as_blank(String cell) {
        assertThat(OpenedFiles.sheets(withCell(cell)).getFirst().rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a_x000D_b, 'a\rb'",
        "a_x005F_x000D_b, a_x000D_b",
        "_x00e9_t_x00E9_, été",
        "_x00, _x00",
        "_xD800_x, \uFFFDx"
    })
    void undoes_the_escapes_of_characters(String stored, String expected) {
        assertThat(firstCell(withCell("<c r='A1' t='str'><v>" + stored + "</v></c>")))
                .containsExactly(new Content.Text(expected));
    }

    @Test
    void keeps_only_the_beginning_of_a_text_that_no_column_takes() {
        var text = "x".repeat(2_001);

        assertThat(firstCell(withCell("<c r='A1' t='str'><v>" + text + "</v></c>")))
                .containsExactly(new Content.TooLong("x".repeat(100), 2_001));
    }

    @Test
    void shows_numbers_as_numbers_where_the_format_shows_no_date() {
        var workbook = withCell("<c r='A1' s='0'><v>41090</v></c>").with("xl/styles.xml", styles("#,##0;(#,##0);-"));

        assertThat(firstCell(workbook)).isEqualTo(List.of(new Content.Numeric(new BigDecimal("41090"))));
    }
}
