package qipp.documents.workbook;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.workbook.OpenedFiles.sheets;
import static qipp.documents.workbook.TestWorkbook.MAIN;
import static qipp.documents.workbook.TestWorkbook.OFFICE;
import static qipp.documents.workbook.TestWorkbook.SHEET;
import static qipp.documents.workbook.TestWorkbook.WORKBOOK;
import static qipp.documents.workbook.TestWorkbook.WORKBOOK_RELATIONSHIPS;
import static qipp.documents.workbook.TestWorkbook.relationship;
import static qipp.documents.workbook.TestWorkbook.relationships;
import static qipp.documents.workbook.TestWorkbook.sheet;
import static qipp.documents.workbook.TestWorkbook.sheetData;
import static qipp.documents.workbook.TestWorkbook.withCell;
import static qipp.documents.workbook.TestWorkbook.withRows;
import static qipp.documents.workbook.TestWorkbook.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.sheet.Sheet;

/** Where things stand in a sheet, and how parts are found. */
class SheetReaderTest {
    private static final String OK = "<c r='A1'><v>1</v></c>";

    @Test
    void names_a_sheet_and_its_cells_as_excel_does() {
        var sheet = onlySheet(withCell(OK));

        assertThat(sheet.name()).isEqualTo("Milestones");
        assertThat(sheet.shownName()).contains("Milestones");
        assertThat(sheet.cellNames().nameOf(27, 8)).isEqualTo("H27");
        assertThat(sheet.cellNames().nameOf(1, 26)).isEqualTo("Z1");
        assertThat(sheet.cellNames().nameOf(1, 27)).isEqualTo("AA1");
        assertThat(sheet.cellNames().nameOf(1, 16_384)).isEqualTo("XFD1");
    }

    @Test
    void counts_rows_and_cells_without_address_from_the_one_before() {
        var workbook = withRows("<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
                + "<row r='5'><c><v>4</v></c></row><row><c/><c><v>5</v></c></row>");

        assertThat(values(workbook)).isEqualTo("A1=1 D1=2 E1=3 A5=4 B6=5");
    }

    @Test
    void puts_rows_and_cells_in_order() {
        var workbook = withRows("<row r='9'><c r='C9'><v>3</v></c><c r='A9'><v>2</v></c></row>"
                + "<row r='2'><c r='a2'><v>1</v></c></row>");

        assertThat(values(workbook)).isEqualTo("A2=1 A9=2 C9=3");
    }

    @Test
    void joins_the_elements_of_one_row() {
        var workbook =
                withRows("<row r='2'><c r='A2'><v>1</v></c></row><row r='2' hidden='1'><c r='B2'><v>2</v></c></row>");

        assertThat(values(workbook)).isEqualTo("A2=1 B2=2");
        assertThat(onlySheet(workbook).rows().getFirst().hidden()).isTrue();
    }

    @Test
    void leaves_blank_rows_and_cells_out_without_shifting_places() {
        var workbook = withRows("<row r='1'/><row r='3'><c r='A3' s='1'/><c r='B3'><v>1</v></c></row>"
                + "<row r='1048576'><c r='XFD1048576' s='1'/></row>");

        assertThat(values(workbook)).isEqualTo("B3=1");
    }

    @Test
    void knows_hidden_rows() {
        var rows = onlySheet(withRows("<row hidden='1'><c><v>1</v></c></row><row hidden='0'><c><v>2</v></c></row>"))
                .rows();

        assertThat(rows.get(0).hidden()).isTrue();
        assertThat(rows.get(1).hidden()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state='hidden'", "state='veryHidden'"})
    void knows_hidden_sheets(String state) {
        assertThat(onlySheet(withCell(OK).with(WORKBOOK, workbook("", sheet("S", "rId1", state))))
                        .hidden())
                .isTrue();
    }

    @Test
    void knows_hidden_columns_in_which_something_stands() {
        assertThat(onlySheet(withHiddenColumns(1, 1)).hidden()).isTrue();
    }

    @Test
    void does_not_count_hidden_columns_that_are_blank() {
        assertThat(onlySheet(withHiddenColumns(2, 16_384)).hidden()).isFalse();
    }

    @Test
    void keeps_only_the_first_cell_of_a_merged_range() {
        var workbook = withCell("")
                .withSheet(
                        sheetData(
                                        "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                                                + "<row><c><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c><c><v>7</v></c></row>")
                                + "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='B3:A3'/><mergeCell ref='C1'/></mergeCells>");

        assertThat(values(workbook)).isEqualTo("A1=1 C1=3 A3=6");
    }

    @Test
    void passes_over_other_vocabularies() {
        var workbook =
                withRows("<row><c><x:v xmlns:x='urn:x'>9</x:v><v>1</v><extLst><ext><v>8</v></ext></extLst></c></row>");

        assertThat(values(workbook)).isEqualTo("A1=1");
    }

    @Test
    void reads_prefixed_elements() {
        var part = "<x:worksheet xmlns:x='" + MAIN
                + "'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>";

        assertThat(values(withCell("").with(SHEET, part))).isEqualTo("A1=1");
    }

    @Test
    void reads_the_strict_form() {
        assertThat(values(withCell("<c r='A1' t='s'><v>0</v></c><c r='B1' t='d'><v>2012-06-30</v></c>")
                        .strict()))
                .isEqualTo("A1=first B1=2012-06-30");
    }

    @Test
    void reads_parts_in_utf_16() {
        var part = "<?xml version='1.0' encoding='UTF-16'?><worksheet xmlns='" + MAIN + "'>"
                + sheetData("<row><c t='str'><v>é</v></c></row>") + "</worksheet>";

        assertThat(values(withCell("").with(SHEET, part, UTF_16))).isEqualTo("A1=é");
        assertThat(values(withCell("").with(SHEET, "\uFEFF" + part, UTF_16LE))).isEqualTo("A1=é");
        assertThat(values(withCell("").with(SHEET, part, UTF_16LE))).isEqualTo("A1=é");
        assertThat(values(withCell("").with(SHEET, part, UTF_16BE))).isEqualTo("A1=é");
    }

    @Test
    void reads_parts_in_utf_8_with_a_byte_order_mark() {
        var part = "\uFEFF<worksheet xmlns='" + MAIN + "'>" + sheetData("<row><c t='str'><v>é</v></c></row>")
                + "</worksheet>";

        assertThat(values(withCell("").with(SHEET, part))).isEqualTo("A1=é");
    }

    @Test
    void finds_parts_by_their_relationships_whatever_their_names() {
        var workbook = withCell(OK)
                .with("_rels/.rels", relationships(relationship("x", OFFICE + "/officeDocument", "/Odd\\book.bin")))
                .with("odd/BOOK.bin", workbook("", sheet("S", "s", "")))
                .with(
                        "Odd/_rels/book.bin.rels",
                        relationships(relationship("s", OFFICE + "/worksheet", "./../a/./b/../Sheet.One")))
                .with(
                        "a/sheet.one",
                        "<worksheet xmlns='" + MAIN + "'>" + sheetData("<row><c><v>7</v></c></row>") + "</worksheet>")
                .without(WORKBOOK)
                .without(WORKBOOK_RELATIONSHIPS);

        assertThat(values(workbook)).isEqualTo("A1=7");
    }

    @Test
    void takes_a_sheet_of_a_chart_for_none() {
        var workbook = withCell(OK)
                .with(WORKBOOK, workbook("", sheet("Chart", "rId4", ""), sheet("S", "rId1", "")))
                .with(
                        WORKBOOK_RELATIONSHIPS,
                        relationships(
                                relationship("rId1", OFFICE + "/worksheet", "worksheets/sheet1.xml"),
                                relationship("rId4", OFFICE + "/chartsheet", "chartsheets/sheet1.xml")));

        assertThat(sheets(workbook)).extracting(Sheet::name).containsExactly("S");
    }

    @Test
    void needs_neither_shared_texts_nor_styles() {
        var workbook = withCell(OK)
                .with(
                        WORKBOOK_RELATIONSHIPS,
                        relationships(relationship("rId1", OFFICE + "/worksheet", "worksheets/sheet1.xml")));

        assertThat(values(workbook)).isEqualTo("A1=1");
    }

    @Test
    void follows_a_link_for_people_nowhere_and_refuses_it_neither() {
        var link = "<Relationship Id='rId1' Type='" + OFFICE
                + "/hyperlink' Target='http://example.invalid/' TargetMode='External'/>";

        assertThat(values(withCell(OK).with("xl/worksheets/_rels/sheet1.xml.rels", relationships(link))))
                .isEqualTo("A1=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a|b\"&amp;B1",
                "'p|q'!A1",
                "T[a|b]",
                "T[[#This Row],[a]]+Other!A1",
                "T['#a]+T['#b]*'Other sheet'!A1",
                "\"[1]Other!A1 DDE(\"",
                "'First:Last'!A1",
                "HYPERLINK(\"http://example.invalid/\",\"[1]\")",
                "MyImage(1)+Forward(2)"
            })
    void takes_what_stays_in_the_workbook_for_nothing_else(String formula) {
        assertThat(values(withCell("<c r='A1'><f>" + formula + "</f><v>1</v></c>")))
                .isEqualTo("A1=1");
    }

    private static TestWorkbook withHiddenColumns(int first, int last) {
        return withCell("")
                .withSheet("<cols><col min='" + first + "' max='" + last + "' hidden='1'/></cols>"
                        + sheetData("<row>" + OK + "</row>"));
    }

    private static Sheet onlySheet(TestWorkbook workbook) {
        return sheets(workbook).getFirst();
    }

    private static String values(TestWorkbook workbook) {
        return values(sheets(workbook));
    }

    private static String values(List<Sheet> sheets) {
        var sheet = sheets.getFirst();
        return sheet.rows().stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .map(cell -> sheet.cellNames().nameOf(row.number(), cell.getKey()) + "="
                                + cell.getValue().entered()))
                .collect(Collectors.joining(" "));
    }
}
