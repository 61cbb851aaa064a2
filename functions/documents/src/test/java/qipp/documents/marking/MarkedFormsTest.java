package qipp.documents.marking;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static qipp.documents.workbook.TestWorkbook.MAIN;
import static qipp.documents.workbook.TestWorkbook.SHEET;
import static qipp.documents.workbook.TestWorkbook.WORKBOOK_RELATIONSHIPS;
import static qipp.documents.workbook.TestWorkbook.withRows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.documents.workbook.TestWorkbook;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;

/** Whatever the form in which a workbook is written, its cells are marked where they stand. */
class MarkedFormsTest {
    private static final List<String> CELLS = List.of("A1", "B2", "C3");
    private static final String SHEET_END = "</worksheet>";

    static Stream<Arguments> forms() {
        return Stream.of(
                form("no rows at all", ""),
                form("cells with addresses", "<row r='1'><c r='A1' s='1'><v>41000</v></c></row>"),
                form("cells and rows without addresses", "<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>"),
                form("rows without cells", "<row r='1'/><row r='2' spans='1:1'/><row r='3'></row>"),
                form("cells out of order", "<row r='2'><c r='C2'><v>3</v></c><c r='B2'><v>2</v></c></row>"),
                form("rows out of order", "<row r='3'><c r='D3'><v>3</v></c></row><row r='1'><c><v>1</v></c></row>"),
                form(
                        "a row in two pieces",
                        "<row r='2'><c r='A2'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row>"),
                form("lower case addresses", "<row r='1'><c r='a1'><v>1</v></c></row>"),
                form("signs in attributes", "<row r='1' x='a>b &lt;c r=\"A1\"'><c r='A1' y=\"'>\"><v>1</v></c></row>"),
                form(
                        "what looks like tags",
                        "<!-- <c r='A1'> --><row r='1'><c r='A1' t='str'><v><![CDATA[<c r='B2'>]]></v></c></row>"),
                form("blanks in tags", "<row\n r = '1'\t>\n<c  r='A1'\n><v>1</v></c ></row >"));
    }

    private static Arguments form(String name, String rows) {
        return arguments(name, rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void marks_each_cell(String name, String rows) {
        assertThat(commented(withRows(rows))).as(name).isEqualTo(CELLS);
    }

    @Test
    void marks_a_sheet_whose_rows_are_an_element_without_content() {
        assertThat(commented(withRows("").withSheet("<sheetData/>"))).isEqualTo(CELLS);
    }

    @Test
    void marks_a_sheet_in_utf_16() {
        var part = "<?xml version='1.0' encoding='UTF-16'?><worksheet xmlns='" + MAIN
                + "'><sheetData><row><c t='str'><v>é</v></c></row></sheetData>" + SHEET_END;
        assertThat(commented(withRows("").with(SHEET, part, UTF_16))).isEqualTo(CELLS);
        assertThat(commented(withRows("").with(SHEET, part, UTF_16LE))).isEqualTo(CELLS);
    }

    @Test
    void marks_prefixed_elements() {
        var part = "<x:worksheet xmlns:x='" + MAIN
                + "'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>" + "<x:extLst/></x:worksheet>";
        assertThat(commented(withRows("").with(SHEET, part))).isEqualTo(CELLS);
    }

    @Test
    void marks_the_strict_form_in_its_own_vocabulary() {
        var marked = mark(withRows("<row><c><v>1</v></c></row>").strict());
        var parts = Zipped.parts(marked);
        assertThat(new String(parts.get("xl/comments1.xml"), UTF_8))
                .contains("http://purl.oclc.org/ooxml/spreadsheetml/main", "ref=\"C3\"");
        assertThat(new String(parts.get("xl/worksheets/_rels/sheet1.xml.rels"), UTF_8))
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    }

    @Test
    void marks_a_workbook_without_styles() {
        var relationships = TestWorkbook.relationships(
                TestWorkbook.relationship("rId1", TestWorkbook.OFFICE + "/worksheet", "worksheets/sheet1.xml"));
        var workbook = withRows("<row><c><v>1</v></c></row>")
                .without("xl/styles.xml")
                .with(WORKBOOK_RELATIONSHIPS, relationships);
        assertThat(commented(workbook)).isEqualTo(CELLS);
        assertThat(Zipped.parts(mark(workbook)))
                .as("the one name that every program finds")
                .containsKey("xl/styles.xml");
    }

    @Test
    void marks_a_workbook_of_many_sheets() {
        var sheets = new ArrayList<String>();
        var relationships = new ArrayList<String>();
        var workbook = withRows("<row><c><v>1</v></c></row>");
        for (int i = 1; i < 99; i++) {
            workbook.with("xl/worksheets/sheet" + i + ".xml", workbook.parts().get(SHEET));
            sheets.add(TestWorkbook.sheet(i == 1 ? "Milestones" : "S" + i, "rId" + i, ""));
            relationships.add(TestWorkbook.relationship(
                    "rId" + i, TestWorkbook.OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        workbook.with(TestWorkbook.WORKBOOK, TestWorkbook.workbook("", sheets.toArray(String[]::new)))
                .with(WORKBOOK_RELATIONSHIPS, TestWorkbook.relationships(relationships.toArray(String[]::new)));

        assertThat(commented(workbook)).isEqualTo(CELLS);
    }

    @Test
    void puts_the_drawing_before_what_stands_behind_it() {
        var workbook = withRows("").withSheet("<sheetData/><pageMargins/><tableParts count='0'/><extLst/>");
        var sheet = new String(Zipped.parts(mark(workbook)).get(SHEET), UTF_8);
        assertThat(sheet.replaceAll("<legacyDrawing [^>]*>", "<legacyDrawing/>"))
                .endsWith("<pageMargins/><legacyDrawing/><tableParts count='0'/><extLst/></worksheet>");
    }

    /** The cells that have a comment, as another library finds them. */
    private static List<String> commented(TestWorkbook workbook) {
        var sheet = RichWorkbook.opened(mark(workbook)).getSheet("Milestones");
        return sheet.getCellComments().keySet().stream()
                .sorted()
                .filter(address -> sheet.getRow(address.getRow()).getCell(address.getColumn()) != null)
                .map(CellAddress::formatAsString)
                .toList();
    }

    private static byte[] mark(TestWorkbook workbook) {
        var places = CELLS.stream()
                .map(cell -> Place.cell(Optional.of("Milestones"), cell))
                .toList();
        var finding = Finding.at(places.getFirst(), Code.REQUIRED_BLANK, "", "", "It is blank.", "Fill it in.")
                .forAll(places);
        return Marking.mark(MarkingTest.typed(workbook).bytes(), List.of(finding))
                .orElseThrow();
    }
}
