package qipp.documents.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import qipp.documents.workbook.TestWorkbook;
import qipp.documents.workbook.Workbooks;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.sheet.Opened;

/** A marked copy shows every finding and keeps what was sent; another library opens it and says so. */
class MarkingTest {
    private static final String REJECTS = "FFF9D9D4";
    private static final String EXPLAIN = "FFFFEBBF";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPES = "<Types xmlns='" + TestWorkbook.TYPES + "'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='" + SPREADSHEET + "sheet.main+xml'/>"
            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + SPREADSHEET + "worksheet+xml'/>"
            + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + SPREADSHEET + "sharedStrings+xml'/>"
            + "<Override PartName='/xl/styles.xml' ContentType='" + SPREADSHEET + "styles+xml'/></Types>";
    private static final byte[] RICH = RichWorkbook.bytes();

    @Test
    void tints_a_cell_and_says_what_is_wrong_and_what_to_do() {
        var marked = marked(RICH, List.of(finding(Code.DATE_OUT_OF_RANGE, "Milestones", "B3")));
        var cell = cell(marked, "Milestones", "B3");
        assertThat(colour(cell)).isEqualTo(REJECTS);
        assertThat(cell.getCellComment().getAuthor()).isEqualTo("QIPP Tracker");
        assertThat(cell.getCellComment().getString().getString())
                .isEqualTo("QIPP Tracker:\nRejects: It is wrong.\nTo do: Mend it.");
    }

    @Test
    void keeps_all_else_of_a_cells_look() {
        var before = cell(RichWorkbook.opened(RICH), "Milestones", "B3").getCellStyle();
        var after = cell(marked(RICH, List.of(finding(Code.DATE_OUT_OF_RANGE, "Milestones", "B3"))), "Milestones", "B3")
                .getCellStyle();
        assertThat(after.getDataFormatString()).isEqualTo(before.getDataFormatString());
        assertThat(after.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
    }

    @Test
    void leaves_the_look_of_other_cells_of_the_same_style() {
        var marked = marked(RICH, List.of(finding(Code.DATE_OUT_OF_RANGE, "Milestones", "B3")));
        var before = cell(RichWorkbook.opened(RICH), "Milestones", "B2").getCellStyle();
        assertThat(cell(marked, "Milestones", "B2").getCellStyle().getFillForegroundColor())
                .isEqualTo(before.getFillForegroundColor());
    }

    @Test
    void keeps_formulas_validations_tables_charts_names_and_protection() {
        var marked = marked(
                RICH,
                List.of(
                        finding(Code.DATE_OUT_OF_RANGE, "Milestones", "C3"),
                        finding(Code.REQUIRED_BLANK, "Cover", "B2")));
        var milestones = marked.getSheet("Milestones");
        assertThat(cell(marked, "Milestones", "C3").getCellFormula()).isEqualTo("B3*2");
        assertThat(cell(marked, "Milestones", "C3").getNumericCellValue()).isEqualTo(82_004);
        assertThat(milestones.getDataValidations()).hasSize(1);
        assertThat(milestones.getTables()).hasSize(1);
        assertThat(milestones.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isOne();
        assertThat(milestones.getMergedRegions()).hasSize(1);
        assertThat(milestones.getRow(2).getZeroHeight()).isTrue();
        assertThat(marked.getSheet("Charts").getDrawingPatriarch().getCharts()).hasSize(1);
        assertThat(marked.getName("Total").getRefersToFormula()).isEqualTo("Milestones!$B$2:$B$4");
        assertThat(marked.getSheetName(marked.getName("Here").getSheetIndex())).isEqualTo("Milestones");
        assertThat(marked.getSheet("Cover").getProtect()).isTrue();
        assertThat(marked.isStructureLocked()).isTrue();
    }

    @Test
    void keeps_what_a_person_wrote_on_a_cell_and_puts_ours_below() {
        var marked = marked(RICH, List.of(finding(Code.REF_TWICE, "Milestones", "A2")));
        var comment = cell(marked, "Milestones", "A2").getCellComment();
        assertThat(comment.getAuthor()).isEqualTo("Ann");
        assertThat(comment.getString().getString())
                .isEqualTo("from Bexley\n\nQIPP Tracker:\nRejects: It is wrong.\nTo do: Mend it.");
    }

    @Test
    void keeps_the_comments_of_others_beside_ours() {
        var marked = marked(RICH, List.of(finding(Code.REF_TWICE, "Milestones", "A3")));
        assertThat(marked.getSheet("Milestones").getCellComments()).hasSize(2);
        assertThat(cell(marked, "Milestones", "A2").getCellComment().getString().getString())
                .isEqualTo("from Bexley");
    }

    @Test
    void marks_a_blank_cell_that_is_not_stored() {
        var marked = marked(RICH, List.of(finding(Code.REQUIRED_BLANK, "Milestones", "B6", "D3", "A9", "C2000")));
        for (var address : List.of("D3", "A9", "C2000")) {
            assertThat(colour(cell(marked, "Milestones", address))).isEqualTo(REJECTS);
            assertThat(cell(marked, "Milestones", address).getCellComment()).isNotNull();
        }
    }

    @Test
    void marks_merged_cells_where_they_show_it() {
        var marked = marked(RICH, List.of(finding(Code.REQUIRED_BLANK, "Milestones", "B7")));
        assertThat(cell(marked, "Milestones", "A6").getCellComment()).isNotNull();
    }

    @Test
    void the_gravest_of_several_findings_gives_the_tint_and_all_are_told() {
        var marked = marked(
                RICH,
                List.of(
                        finding(Code.MILESTONE_NEW_DATE_PASSED, "Milestones", "B3"),
                        finding(Code.DATE_OUT_OF_RANGE, "Milestones", "B3"),
                        finding(Code.MILESTONE_NEW_DATE_PASSED, "Milestones", "B4")));
        assertThat(colour(cell(marked, "Milestones", "B3"))).isEqualTo(REJECTS);
        assertThat(colour(cell(marked, "Milestones", "B4"))).isEqualTo(EXPLAIN);
        assertThat(cell(marked, "Milestones", "B3").getCellComment().getString().getString())
                .contains("Explain: ", "Rejects: ");
    }

    @Test
    void a_first_sheet_lists_all_findings_and_leads_to_their_cells() {
        var marked = marked(
                RICH,
                List.of(
                        Finding.at(
                                Place.WHOLE_FILE, Code.SHEET_MISSING, "", "", "There is no sheet Finance.", "Add it."),
                        finding(Code.DATE_OUT_OF_RANGE, "Milestones", "B3", "B4")));
        var list = marked.getSheetAt(0);
        assertThat(list.getSheetName()).isEqualTo("Findings");
        assertThat(marked.getActiveSheetIndex()).isZero();
        assertThat(list.getRow(4).getCell(1).getStringCellValue()).isEqualTo("whole tracker");
        assertThat(list.getRow(4).getCell(5).getStringCellValue()).isEqualTo("There is no sheet Finance.");
        assertThat(list.getHyperlinkList())
                .extracting(link -> link.getLocation())
                .containsExactly("'Milestones'!B3", "'Milestones'!B4");
        assertThat(list.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isZero();
    }

    @Test
    void only_the_first_sheet_is_selected() {
        var marked = marked(RICH, List.of(finding(Code.DATE_OUT_OF_RANGE, "Milestones", "B3")));
        assertThat(marked).filteredOn(sheet -> sheet.isSelected()).hasSize(1);
    }

    @Test
    void the_same_workbook_and_findings_give_the_same_bytes() {
        var findings = List.of(finding(Code.DATE_OUT_OF_RANGE, "Milestones", "B3"));
        assertThat(Marking.mark(RICH, findings).orElseThrow())
                .isEqualTo(Marking.mark(RICH, findings).orElseThrow());
    }

    @Test
    void parts_without_a_mark_are_kept_to_the_byte() {
        var marked = Marking.mark(RICH, List.of(finding(Code.DATE_OUT_OF_RANGE, "Milestones", "B3")))
                .orElseThrow();
        var before = Zipped.parts(RICH);
        var after = Zipped.parts(marked);
        assertThat(after.keySet()).containsAll(before.keySet());
        for (var part : List.of("xl/sharedStrings.xml", "xl/charts/chart1.xml", "xl/tables/table1.xml")) {
            assertThat(after.get(part)).isEqualTo(before.get(part));
        }
    }

    @Test
    void a_corrected_copy_loses_its_old_marks() {
        var once = Marking.mark(
                        RICH,
                        List.of(
                                finding(Code.DATE_OUT_OF_RANGE, "Milestones", "B3"),
                                finding(Code.REF_TWICE, "Milestones", "A2"),
                                finding(Code.REF_TWICE, "Milestones", "A3")))
                .orElseThrow();
        var resaved = RichWorkbook.bytes(RichWorkbook.opened(once));
        var marked = marked(resaved, List.of(finding(Code.REF_TWICE, "Milestones", "A4")));
        assertThat(marked.getNumberOfSheets()).isEqualTo(4);
        assertThat(marked.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(5);
        assertThat(cell(marked, "Milestones", "B3").getCellComment()).isNull();
        assertThat(colour(cell(marked, "Milestones", "B3"))).isNotEqualTo(REJECTS);
        assertThat(cell(marked, "Milestones", "A2").getCellComment().getString().getString())
                .isEqualTo("from Bexley");
        assertThat(marked.getSheet("Milestones").getCellComments().keySet())
                .containsExactlyInAnyOrder(new CellAddress("A2"), new CellAddress("A4"));
    }

    @Test
    void writes_hostile_names_and_texts_as_they_are() {
        var place = Place.cell(Optional.of("A'b <&> \"c\""), "A1")
                .inRow("=cmd|' /c calc'!A0")
                .inColumn("]]>");
        var finding = Finding.at(
                place, Code.VALUE_NOT_IN_LIST, "_x0041_ \u0001 =1+1 \uD800", "", "</t><script>", "<![CDATA[ & done.");
        var hostile = small().with(
                        TestWorkbook.WORKBOOK,
                        TestWorkbook.workbook(
                                "", TestWorkbook.sheet("A&apos;b &lt;&amp;&gt; &quot;c&quot;", "rId1", "")));
        var marked = marked(hostile.bytes(), List.of(finding));
        var row = marked.getSheetAt(0).getRow(4);
        assertThat(row.getCell(2).getStringCellValue()).isEqualTo("=cmd|' /c calc'!A0");
        assertThat(row.getCell(3).getStringCellValue()).isEqualTo("]]>");
        assertThat(row.getCell(4).getStringCellValue()).isEqualTo("_x0041_ \uFFFD =1+1 \uFFFD");
        assertThat(row.getCell(5).getStringCellValue()).isEqualTo("</t><script>");
        assertThat(marked.getSheetAt(0).getHyperlinkList().getFirst().getLocation())
                .isEqualTo("'A''b <&> \"c\"'!A1");
    }

    @Test
    void lists_what_lies_beyond_the_most_marks() {
        var places = IntStream.rangeClosed(1, 6_000)
                .mapToObj(row -> Place.cell(Optional.of("Milestones"), "A" + row))
                .toList();
        var finding = finding(Code.REQUIRED_BLANK, "Milestones", "A1").forAll(places);
        var parts = Zipped.parts(Marking.mark(small().bytes(), List.of(finding)).orElseThrow());
        assertThat(new String(parts.get("xl/comments1.xml"), StandardCharsets.UTF_8).split("<comment "))
                .hasSize(1 + 5_000);
        assertThat(new String(parts.get("xl/worksheets/findings1.xml"), StandardCharsets.UTF_8))
                .contains("And 1,000 more places: mend these first.");
    }

    @Test
    void marks_nothing_where_nothing_was_found_or_the_file_is_refused() {
        assertThat(Marking.mark(RICH, List.of())).isEmpty();
        assertThat(Marking.mark("{}".getBytes(StandardCharsets.UTF_8), List.of(wholeFile())))
                .isEmpty();
    }

    @Test
    void marks_nothing_where_a_part_that_is_not_read_is_damaged() {
        var damaged = TestWorkbook.withCell("<c r='A1'><v>1</v></c>")
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        TestWorkbook.relationships(TestWorkbook.relationship(
                                "rId1", TestWorkbook.OFFICE + "/comments", "../comments1.xml")))
                .with("xl/comments1.xml", "<comments><authors>");
        assertThat(Workbooks.open(damaged.bytes())).isInstanceOf(Opened.Sheets.class);
        assertThat(Marking.mark(damaged.bytes(), List.of(finding(Code.REF_TWICE, "Milestones", "A1"))))
                .isEmpty();
    }

    private static TestWorkbook small() {
        return typed(TestWorkbook.withCell("<c r='A1'><v>1</v></c>"));
    }

    /** With the types of its parts, which the other library asks for. */
    static TestWorkbook typed(TestWorkbook workbook) {
        return workbook.with("[Content_Types].xml", TYPES);
    }

    private static Finding wholeFile() {
        return Finding.at(Place.WHOLE_FILE, Code.SHEET_MISSING, "", "", "It is wrong.", "Mend it.");
    }

    private static Finding finding(Code code, String sheet, String... cells) {
        var places = List.of(cells).stream()
                .map(cell -> Place.cell(Optional.of(sheet), cell))
                .toList();
        return Finding.at(places.getFirst(), code, "", "", "It is wrong.", "Mend it.")
                .forAll(places);
    }

    private static XSSFWorkbook marked(byte[] workbook, List<Finding> findings) {
        return RichWorkbook.opened(Marking.mark(workbook, findings).orElseThrow());
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, String address) {
        var at = new CellAddress(address);
        return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getColumn());
    }

    private static String colour(Cell cell) {
        var style = ((XSSFCell) cell).getCellStyle();
        var colour = style.getFillForegroundXSSFColor();
        return colour == null ? "" : colour.getARGBHex();
    }
}
