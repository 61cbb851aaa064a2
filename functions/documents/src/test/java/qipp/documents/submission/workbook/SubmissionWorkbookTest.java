package qipp.documents.submission.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.examples.ExampleFiles.complete;
import static qipp.documents.examples.ExampleFiles.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import qipp.documents.examples.ExampleFiles;
import qipp.documents.examples.ExampleMerges;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.spreadsheet.TextMeasure;
import qipp.documents.submission.SubmissionFiles;
import qipp.documents.submission.json.SubmissionJson;
import qipp.domain.merge.selection.Kind;

/** What a department opens, prints and files. */
class SubmissionWorkbookTest {
    private static final SortedMap<String, byte[]> DRAFT = draft(1);

    @Test
    void holds_figures_tables_ratings_milestones_and_the_proof() {
        assertThat(names(DRAFT))
                .containsSequence("Summary", "Organisations", "Ratings", "1 finance")
                .contains(
                        "Finance return",
                        "Initiatives",
                        "Milestones",
                        "Coverage",
                        "By month",
                        "By year",
                        "Breakdown",
                        "Breakdown milestones",
                        "Milestones not met",
                        "Reasons")
                .endsWith("Ledger", "Exclusions", "Notes", "Findings");
    }

    @Test
    void freezes_and_repeats_the_header_of_every_sheet() {
        sheets(DRAFT).forEach(sheet -> {
            var header = sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
            assertThat(sheet.getRepeatingRows().getFirstRow())
                    .as(sheet.getSheetName())
                    .isEqualTo(header);
            assertThat(sheet.getRow(header).getCell(0).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        });
    }

    @Test
    void fits_the_width_of_every_sheet_to_the_paper() {
        sheets(DRAFT).forEach(sheet -> {
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getPaperSize()).isIn(PrintSetup.A4_PAPERSIZE, PrintSetup.A3_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape())
                    .as(sheet.getSheetName())
                    .isEqualTo(!sheet.getSheetName().equals("Summary"));
        });
    }

    @Test
    void names_hash_and_page_below_every_page_and_the_draft_above_it() {
        var seal = seal(DRAFT);
        sheets(DRAFT).forEach(sheet -> {
            assertThat(sheet.getFooter().getLeft()).contains("Harbour: savings, June 2012, draft", seal);
            assertThat(sheet.getFooter().getRight()).contains("Page &P of &N");
            assertThat(sheet.getHeader().getCenter()).contains("DRAFT");
        });
        sheets(complete(1))
                .forEach(sheet -> assertThat(sheet.getHeader().getCenter()).isEmpty());
    }

    @Test
    void says_of_a_draft_from_which_nothing_is_missing_that_it_can_be_final() {
        var draft = ExampleFiles.of(Kind.DRAFT, ExampleMerges.everyone(1), List.of());
        sheets(draft)
                .forEach(sheet -> assertThat(sheet.getHeader().getCenter())
                        .endsWith("DRAFT: not for sign-off. Nothing is missing: a final submission can be made."));
    }

    @Test
    void says_what_it_is_in_its_properties() throws IOException {
        try (var workbook = open(DRAFT)) {
            var properties = workbook.getProperties();
            assertThat(properties.getCoreProperties().getTitle()).isEqualTo("Harbour: savings, June 2012");
            assertThat(properties.getCoreProperties().getSubject()).contains("harbour-2012-13");
            assertThat(properties.getCustomProperties().getProperty("SHA-256").getLpwstr())
                    .isEqualTo(seal(DRAFT));
            assertThat(properties.getCustomProperties().getProperty("Kind").getLpwstr())
                    .isEqualTo("draft");
        }
    }

    @Test
    void gives_every_text_the_room_that_it_takes() {
        cells(DRAFT)
                .filter(cell -> cell.getCellType() == CellType.STRING && isInTable(cell))
                .forEach(cell -> {
                    var units = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
                    var lines = TextMeasure.lines(cell.getStringCellValue(), units);
                    assertThat(cell.getRow().getHeightInPoints())
                            .as(cell.getSheet().getSheetName() + " " + cell.getAddress())
                            .isGreaterThanOrEqualTo(12.75f * lines);
                });
    }

    @Test
    void holds_no_formula_and_no_number_as_text() {
        cells(DRAFT).filter(SubmissionWorkbookTest::isInTable).forEach(cell -> {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING && !isLabel(cell)) {
                assertThat(cell.getStringCellValue())
                        .as(cell.getSheet().getSheetName() + " " + cell.getAddress())
                        .doesNotMatch("[-(]?[£]?[0-9,.]+[)%]?");
            }
        });
    }

    @Test
    void shows_amounts_with_brackets_and_dates_as_dates() {
        var formats = cells(DRAFT)
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .map(cell -> cell.getCellStyle().getDataFormatString())
                .distinct();
        assertThat(formats)
                .contains("#,##0.00_);(#,##0.00);-_)", "0.0%_)", "dd/mm/yyyy")
                .doesNotContain("@");
        assertThat(cells(DRAFT).filter(cell -> cell.getCellType() == CellType.NUMERIC))
                .anyMatch(DateUtil::isCellDateFormatted);
    }

    @Test
    void shows_a_rating_as_a_word_on_a_tint() {
        var ratings = cells(DRAFT)
                .filter(cell -> cell.getSheet().getSheetName().equals("Ratings") && isInTable(cell))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .filter(cell -> List.of("Green", "Amber", "Red").contains(cell.getStringCellValue()))
                .toList();
        assertThat(ratings)
                .isNotEmpty()
                .allMatch(cell -> cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND);
    }

    private static boolean isInTable(Cell cell) {
        return cell.getRowIndex() >= header(cell.getSheet());
    }

    private static int header(Sheet sheet) {
        return sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
    }

    /** A heading such as a year; refs, cells and what was entered are texts as they stand. */
    private static boolean isLabel(Cell cell) {
        var heading = cell.getSheet().getRow(header(cell.getSheet())).getCell(cell.getColumnIndex());
        return cell.getRowIndex() == header(cell.getSheet())
                || List.of("Ref", "Initiative", "Entered", "Expected", "Year").contains(heading.getStringCellValue());
    }

    private static List<String> names(SortedMap<String, byte[]> files) {
        return sheets(files).map(Sheet::getSheetName).toList();
    }

    private static Stream<Cell> cells(SortedMap<String, byte[]> files) {
        return sheets(files)
                .flatMap(sheet -> stream(sheet).flatMap(row -> StreamSupport.stream(row.spliterator(), false)));
    }

    private static Stream<Row> stream(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false);
    }

    private static Stream<XSSFSheet> sheets(SortedMap<String, byte[]> files) {
        var workbook = open(files);
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt);
    }

    private static XSSFWorkbook open(SortedMap<String, byte[]> files) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(files.get(SubmissionFiles.WORKBOOK)));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String seal(SortedMap<String, byte[]> files) {
        return JsonFields.of(JsonReading.read(files.get(SubmissionFiles.SUBMISSION)))
                .text(SubmissionJson.SEAL);
    }
}
