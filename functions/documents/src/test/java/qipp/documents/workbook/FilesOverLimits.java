package qipp.documents.workbook;

import static qipp.documents.workbook.TestWorkbook.MAIN;
import static qipp.documents.workbook.TestWorkbook.SHEET;
import static qipp.documents.workbook.TestWorkbook.WORKBOOK;
import static qipp.documents.workbook.TestWorkbook.relationship;
import static qipp.documents.workbook.TestWorkbook.relationships;
import static qipp.documents.workbook.TestWorkbook.sheet;
import static qipp.documents.workbook.TestWorkbook.withCell;
import static qipp.documents.workbook.TestWorkbook.withRows;
import static qipp.documents.workbook.TestWorkbook.workbook;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.place.Place;

/** Files that are one more than a limit allows; and, as the reader counts, small files that unpack to large ones. */
final class FilesOverLimits {
    private static final String OK = "<c r='A1'><v>1</v></c>";
    private static final Place FIRST_CELL = Place.cell(Optional.of("Milestones"), "A1");
    private static final Place FIRST_SHEET = Place.sheet("Milestones");

    private FilesOverLimits() {}

    static Stream<Fault> all() {
        return Stream.of(packages(), xml(), sheets(), texts()).flatMap(faults -> faults);
    }

    static Stream<Fault> packages() {
        var entries = withCell(OK);
        IntStream.range(0, 2_001 - 7).forEach(i -> entries.with("docs/" + i, ""));
        var unpacked = withCell(OK);
        IntStream.rangeClosed(1, 5)
                .forEach(i -> unpacked.with("xl/worksheets/_rels/sheet" + i + ".xml.rels", blanks(27 << 20)));
        var related = withCell(OK)
                .with(
                        "xl/_rels/other.xml.rels",
                        relationships(repeat(5_001, i -> relationship("r" + i, "x", "y"))
                                .split("(?<=/>)", -1)));
        return Stream.of(
                fault(
                        "file_of_more_than_10_mb",
                        Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, (10 << 20) + 1),
                        Place.WHOLE_FILE,
                        "10 MB"),
                fault("entries_2001", entries.bytes(), Place.WHOLE_FILE, "2,000 entries"),
                fault(
                        "part_of_more_than_32_mb",
                        withCell(OK).withSheet(" ".repeat(33 << 20)).bytes(),
                        FIRST_SHEET,
                        "32 MB"),
                fault("parts_of_more_than_128_mb", unpacked.bytes(), Place.WHOLE_FILE, "128 MB"),
                fault("relationships_5001", related.bytes(), Place.WHOLE_FILE, "5,000 relationships"));
    }

    static Stream<Fault> xml() {
        var deep = "<row r='1'>" + "<x>".repeat(62) + "</x>".repeat(62) + "</row>";
        var attribute = "<c r='A1' t='" + "x".repeat(1 << 21) + "'/>";
        return Stream.of(
                fault("levels_65", withRows(deep).bytes(), FIRST_SHEET, "64 levels"),
                fault("tag_of_more_than_1_mb", withCell(attribute).bytes(), FIRST_SHEET, "1 MB"),
                fault(
                        "comment_of_more_than_1_mb",
                        withCell("<!--" + "x".repeat(1 << 21) + "-->").bytes(),
                        FIRST_SHEET,
                        "1 MB"),
                fault(
                        "name_of_1001_characters",
                        withCell("<" + "x".repeat(1_001) + "/>").bytes(),
                        FIRST_SHEET,
                        "1,000 characters in an XML name"),
                fault(
                        "attributes_101",
                        withCell("<c" + repeat(101, i -> " a" + i + "=''") + "/>")
                                .bytes(),
                        FIRST_SHEET,
                        "100 attributes"),
                fault(
                        "namespaces_101",
                        withRows("<row" + namespaces(60) + "><c" + namespaces(60) + "/></row>")
                                .bytes(),
                        FIRST_SHEET,
                        "100 XML namespaces"),
                fault("elements_10000001", elements(), Place.sheet("S4"), "10,000,000 XML elements"));
    }

    static Stream<Fault> sheets() {
        var hundredAndOne = withCell(OK)
                .with(
                        WORKBOOK,
                        workbook(
                                "",
                                IntStream.rangeClosed(1, 101)
                                        .mapToObj(i -> sheet("S" + i, "rId1", ""))
                                        .toArray(String[]::new)));
        var merged = "<sheetData/><mergeCells>" + repeat(20_001, i -> "<mergeCell ref='A1:B1'/>") + "</mergeCells>";
        return Stream.of(
                fault("sheets_101", hundredAndOne.bytes(), Place.WHOLE_FILE, "100 sheets"),
                fault(
                        "sheet_name_of_256_characters",
                        withCell(OK)
                                .with(WORKBOOK, workbook("", sheet("S".repeat(256), "rId1", "")))
                                .bytes(),
                        Place.WHOLE_FILE,
                        "255 characters"),
                fault(
                        "rows_20001",
                        withRows(repeat(20_001, i -> "<row><c><v>1</v></c></row>"))
                                .bytes(),
                        FIRST_SHEET,
                        "20,000 rows"),
                fault(
                        "column_257",
                        withCell("<c r='IW1'><v>1</v></c>").bytes(),
                        Place.cell(Optional.of("Milestones"), "IW1"),
                        "256 columns"),
                fault("cells_500001", cells().bytes(), Place.cell(Optional.of("S1"), "AG1954"), "500,000 cells"),
                fault(
                        "merged_ranges_20001",
                        withCell(OK).withSheet(merged).bytes(),
                        FIRST_SHEET,
                        "20,000 merged ranges"),
                fault("merged_ranges_over_everything", mergedOverEverything().bytes(), FIRST_SHEET, "5,000,000 cells"),
                fault(
                        "styles_65491",
                        withCell(OK)
                                .with(
                                        "xl/styles.xml",
                                        "<styleSheet xmlns='" + MAIN + "'><cellXfs>" + "<xf/>".repeat(65_491)
                                                + "</cellXfs></styleSheet>")
                                .bytes(),
                        Place.WHOLE_FILE,
                        "65,490"));
    }

    static Stream<Fault> texts() {
        return Stream.of(
                fault(
                        "text_of_32768_characters",
                        withCell("<c r='A1' t='str'><v>" + "x".repeat(32_768) + "</v></c>")
                                .bytes(),
                        FIRST_CELL,
                        "32,767 characters"),
                fault(
                        "text_of_4000000_characters",
                        withCell("<c r='A1' t='str'><v>" + "x".repeat(4_000_000) + "</v></c>")
                                .bytes(),
                        FIRST_SHEET,
                        "32,767 characters"),
                fault(
                        "rich_text_of_32768_characters",
                        withCell("<c r='A1' t='inlineStr'><is>" + "<r><t>12345678</t></r>".repeat(4_096) + "</is></c>")
                                .bytes(),
                        FIRST_CELL,
                        "32,767 characters"),
                fault(
                        "shared_texts_200001",
                        withCell(OK)
                                .with(
                                        "xl/sharedStrings.xml",
                                        "<sst xmlns='" + MAIN + "'>" + "<si/>".repeat(200_001) + "</sst>")
                                .bytes(),
                        Place.WHOLE_FILE,
                        "200,000"),
                fault(
                        "texts_of_8000001_characters",
                        withCell(OK)
                                .with(
                                        "xl/sharedStrings.xml",
                                        "<sst xmlns='" + MAIN + "'>"
                                                + repeat(
                                                        4_001,
                                                        i -> "<si><t>" + i
                                                                + "x"
                                                                        .repeat(2_000
                                                                                - String.valueOf(i)
                                                                                        .length()) + "</t></si>")
                                                + "</sst>")
                                .bytes(),
                        Place.WHOLE_FILE,
                        "8,000,000"),
                fault(
                        "number_of_41_characters",
                        withCell("<c r='A1'><v>" + "1".repeat(41) + "</v></c>").bytes(),
                        FIRST_CELL,
                        "40 characters"),
                fault(
                        "number_of_3000000_characters",
                        withCell("<c r='A1'><v>" + "1".repeat(3_000_000) + "</v></c>")
                                .bytes(),
                        FIRST_SHEET,
                        "32,767 characters"));
    }

    private static Fault fault(String name, byte[] file, Place place, String expected) {
        return new Fault(name, () -> file, Code.FILE_OVER_LIMIT, place, expected);
    }

    private static String blanks(int size) {
        return "<Relationships xmlns='" + TestWorkbook.PACKAGE + "'>" + " ".repeat(size) + "</Relationships>";
    }

    private static byte[] elements() {
        return manySheets("<worksheet xmlns='" + MAIN + "'>" + "<x/>".repeat(2_600_000) + "</worksheet>")
                .bytes();
    }

    private static TestWorkbook cells() {
        var row = "<row>" + "<c><v>1</v></c>".repeat(256) + "</row>";
        return manySheets(
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + row.repeat(1_954) + "</sheetData></worksheet>");
    }

    private static TestWorkbook mergedOverEverything() {
        var row = "<row>" + "<c><v>1</v></c>".repeat(250) + "</row>";
        var merged = "<mergeCells>" + "<mergeCell ref='IV1:IV2000'/>".repeat(1_000) + "</mergeCells>";
        return withCell(OK).withSheet("<sheetData>" + row.repeat(1_000) + "</sheetData>" + merged);
    }

    /** Four sheets that share one part. */
    private static TestWorkbook manySheets(String part) {
        var sheets = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> sheet("S" + i, "rId1", ""))
                .toArray(String[]::new);
        return withCell(OK).with(WORKBOOK, workbook("", sheets)).with(SHEET, part);
    }

    private static String namespaces(int count) {
        return repeat(count, i -> " xmlns:a" + i + "='u'");
    }

    private static String repeat(int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining());
    }
}
