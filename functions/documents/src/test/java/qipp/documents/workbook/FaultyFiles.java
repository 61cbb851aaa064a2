package qipp.documents.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static qipp.documents.workbook.TestWorkbook.MAIN;
import static qipp.documents.workbook.TestWorkbook.OFFICE;
import static qipp.documents.workbook.TestWorkbook.SHEET;
import static qipp.documents.workbook.TestWorkbook.TYPES;
import static qipp.documents.workbook.TestWorkbook.WORKBOOK;
import static qipp.documents.workbook.TestWorkbook.WORKBOOK_RELATIONSHIPS;
import static qipp.documents.workbook.TestWorkbook.relationship;
import static qipp.documents.workbook.TestWorkbook.relationships;
import static qipp.documents.workbook.TestWorkbook.sheet;
import static qipp.documents.workbook.TestWorkbook.withCell;
import static qipp.documents.workbook.TestWorkbook.withRows;
import static qipp.documents.workbook.TestWorkbook.workbook;
import static qipp.domain.finding.Code.FILE_ENCRYPTED_OR_OLD;
import static qipp.domain.finding.Code.FILE_HAS_ACTIVE_CONTENT;
import static qipp.domain.finding.Code.FILE_HAS_MACROS;
import static qipp.domain.finding.Code.FILE_NOT_A_WORKBOOK;
import static qipp.domain.finding.Code.FILE_UNREADABLE;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.place.Place;

/** Files that are refused for what they are or hold; {@link FilesOverLimits} has those that are refused for their size. */
final class FaultyFiles {
    private static final String OK = "<c r='A1'><v>1</v></c>";
    private static final Place FIRST_CELL = Place.cell(Optional.of("Milestones"), "A1");
    private static final Place FIRST_SHEET = Place.sheet("Milestones");

    private FaultyFiles() {}

    static Stream<Fault> all() {
        return Stream.of(
                        notWorkbooks(),
                        encrypted(),
                        macros(),
                        activeContent(),
                        reachingFormulas(),
                        damaged(),
                        damagedXml(),
                        damagedSheets())
                .flatMap(faults -> faults);
    }

    static Stream<Fault> notWorkbooks() {
        return Stream.of(
                fault("empty_file", new byte[0], FILE_NOT_A_WORKBOOK),
                fault("text_file", "Ref,Initiative\n1,Beds\n".getBytes(UTF_8), FILE_NOT_A_WORKBOOK),
                fault("pdf_file", "%PDF-1.7\n".getBytes(UTF_8), FILE_NOT_A_WORKBOOK),
                fault("zip_without_entries", emptyZip(), FILE_NOT_A_WORKBOOK),
                fault("zip_without_workbook", withCell(OK).without("_rels/.rels"), FILE_NOT_A_WORKBOOK),
                fault("zip_whose_workbook_part_is_missing", withCell(OK).without(WORKBOOK), FILE_NOT_A_WORKBOOK),
                fault(
                        "word_document",
                        withCell(OK).with(WORKBOOK, "<w:document xmlns:w='urn:word'/>"),
                        FILE_NOT_A_WORKBOOK),
                fault(
                        "binary_workbook",
                        withCell(OK)
                                .with(
                                        "[Content_Types].xml",
                                        types("application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
                        FILE_NOT_A_WORKBOOK));
    }

    static Stream<Fault> encrypted() {
        var old =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                };
        return Stream.of(
                fault("old_or_password_protected_file", old, FILE_ENCRYPTED_OR_OLD),
                fault(
                        "zip_with_encrypted_entry",
                        withFirstEntryEncrypted(withCell(OK).bytes()),
                        FILE_ENCRYPTED_OR_OLD));
    }

    static Stream<Fault> macros() {
        return Stream.of(
                fault("macros_as_a_part", withCell(OK).with("xl/vbaProject.bin", "x"), FILE_HAS_MACROS),
                fault("macros_under_another_case", withCell(OK).with("XL/VBAPROJECT.BIN", "x"), FILE_HAS_MACROS),
                fault("macro_sheet", withCell(OK).with("xl/macrosheets/sheet1.xml", "<x/>"), FILE_HAS_MACROS),
                fault(
                        "macros_by_type",
                        withCell(OK)
                                .with(
                                        "[Content_Types].xml",
                                        types("application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                        FILE_HAS_MACROS),
                fault("signature_of_macros", withCell(OK).with("xl/vbaProjectSignature.bin", "x"), FILE_HAS_MACROS),
                fault(
                        "macros_under_an_innocent_name",
                        withRelationship("http://schemas.microsoft.com/office/2006/relationships/vbaProject"),
                        FILE_HAS_MACROS));
    }

    static Stream<Fault> activeContent() {
        return Stream.of(
                fault(
                        "embedded_object",
                        withCell(OK).with("xl/embeddings/oleObject1.bin", "x"),
                        FILE_HAS_ACTIVE_CONTENT),
                fault("embedded_object_elsewhere", withRelationship(OFFICE + "/oleObject"), FILE_HAS_ACTIVE_CONTENT),
                fault("embedded_document_elsewhere", withRelationship(OFFICE + "/package"), FILE_HAS_ACTIVE_CONTENT),
                fault("active_x", withCell(OK).with("xl/activeX/activeX1.xml", "<x/>"), FILE_HAS_ACTIVE_CONTENT),
                fault("active_x_elsewhere", withRelationship(OFFICE + "/control"), FILE_HAS_ACTIVE_CONTENT),
                fault(
                        "external_link",
                        withCell(OK).with("xl/externalLinks/externalLink1.xml", "<x/>"),
                        FILE_HAS_ACTIVE_CONTENT),
                fault(
                        "external_link_elsewhere_in_the_strict_form",
                        withRelationship("http://purl.oclc.org/ooxml/officeDocument/relationships/externalLink"),
                        FILE_HAS_ACTIVE_CONTENT),
                fault("data_connection", withCell(OK).with("xl/connections.xml", "<x/>"), FILE_HAS_ACTIVE_CONTENT),
                fault("query_table", withRelationship(OFFICE + "/queryTable"), FILE_HAS_ACTIVE_CONTENT),
                fault("data_model", withCell(OK).with("xl/model/item.data", "x"), FILE_HAS_ACTIVE_CONTENT),
                fault(
                        "picture_from_elsewhere",
                        withCell(OK)
                                .with(
                                        "xl/drawings/_rels/drawing1.xml.rels",
                                        relationships("<Relationship Id='rId1' Type='" + OFFICE
                                                + "/image' Target='http://example.invalid/' TargetMode='External'/>")),
                        FILE_HAS_ACTIVE_CONTENT),
                fault(
                        "dde_in_a_formula",
                        withCell("<c r='A1'><f>cmd|'/c calc'!A0</f><v>0</v></c>"),
                        FILE_HAS_ACTIVE_CONTENT,
                        FIRST_CELL),
                fault(
                        "dde_in_a_name",
                        withCell(OK)
                                .with(
                                        WORKBOOK,
                                        workbook(
                                                "<definedNames><definedName name='x'>cmd|'/c calc'!A0</definedName></definedNames>",
                                                sheet("Milestones", "rId1", ""))),
                        FILE_HAS_ACTIVE_CONTENT));
    }

    /** What a program does that opens the workbook, though no part of the package tells of it. */
    static Stream<Fault> reachingFormulas() {
        return Stream.of(
                        "'cmd'|'/c calc'!A0",
                        "DDE(\"cmd\",\"/c calc\",\"x\")",
                        "1+rtd (\"server\",,\"topic\")",
                        "[1]Other!A1",
                        "SUM(B1,[Other.xlsx]Sheet1!A1)",
                        "[1]!Total",
                        "'[Other workbook.xlsx]Sheet 1'!A1",
                        "'C:\\plans\\other.xlsx'!Total",
                        "'https://example.invalid/other.xlsx'!Total",
                        "_xlfn.WEBSERVICE(\"https://example.invalid/\")",
                        "_xlfn.IMAGE(\"https://example.invalid/\")")
                .map(formula -> fault(
                        "formula_" + formula,
                        withCell("<c r='A1'><f>" + formula + "</f><v>0</v></c>"),
                        FILE_HAS_ACTIVE_CONTENT,
                        FIRST_CELL));
    }

    static Stream<Fault> damaged() {
        var whole = withCell(OK).bytes();
        var changed = whole.clone();
        changed[60] ^= 1;
        return Stream.of(
                fault("file_cut_off_after_the_signature", Arrays.copyOf(whole, 4), FILE_UNREADABLE),
                fault("file_cut_off_in_the_middle", Arrays.copyOf(whole, whole.length / 2), FILE_UNREADABLE),
                fault("file_without_its_last_byte", Arrays.copyOf(whole, whole.length - 1), FILE_UNREADABLE),
                fault("file_with_a_changed_byte", changed, FILE_UNREADABLE),
                fault("zip_whose_directory_lies_outside", withDirectoryAt(whole, 0x7FFF_FFFF), FILE_UNREADABLE),
                fault("zip_whose_directory_is_elsewhere", withDirectoryAt(whole, 0), FILE_UNREADABLE),
                fault("zip_whose_directory_has_more_than_it_says", withOneEntryLess(whole), FILE_UNREADABLE),
                fault("zip_whose_part_has_another_name_at_its_place", withChanged(whole, 30), FILE_UNREADABLE),
                fault("zip_whose_part_is_packed_otherwise_at_its_place", withChanged(whole, 8), FILE_UNREADABLE),
                fault(
                        "zip_whose_part_is_longer_than_it_says",
                        withChanged(whole, directory(whole) + 24),
                        FILE_UNREADABLE),
                fault("two_parts_of_the_same_name", withCell(OK).with("XL/Workbook.xml", "<x/>"), FILE_UNREADABLE),
                fault("part_outside_of_the_package", withCell(OK).with("../evil.xml", "<x/>"), FILE_UNREADABLE),
                fault("part_from_the_root", withCell(OK).with("/etc/evil.xml", "<x/>"), FILE_UNREADABLE),
                fault("sheet_without_its_part", withCell(OK).without(SHEET), FILE_UNREADABLE, FIRST_SHEET),
                fault("styles_without_their_part", withCell(OK).without("xl/styles.xml"), FILE_UNREADABLE),
                fault(
                        "sheet_without_relationship",
                        withCell(OK).with(WORKBOOK, workbook("", sheet("Milestones", "rId9", ""))),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "two_sheets_of_the_same_name",
                        withCell(OK)
                                .with(
                                        WORKBOOK,
                                        workbook("", sheet("Milestones", "rId1", ""), sheet("MILESTONES", "rId1", ""))),
                        FILE_UNREADABLE,
                        Place.sheet("MILESTONES")));
    }

    static Stream<Fault> damagedXml() {
        var entities = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>";
        var outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>";
        var sheet = "<worksheet xmlns='" + MAIN + "'><sheetData/></worksheet>";
        return Stream.of(
                fault(
                        "document_type",
                        withCell(OK).with(SHEET, "<!DOCTYPE worksheet>" + sheet),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "entities_in_entities",
                        withCell(OK).with(SHEET, entities + "<worksheet xmlns='" + MAIN + "'>&b;</worksheet>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "document_type_from_outside",
                        withCell(OK).with(SHEET, outside + sheet),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "entity_without_definition",
                        withCell("<c r='A1' t='str'><v>&unknown;</v></c>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "element_not_closed",
                        withCell(OK).with(SHEET, "<worksheet xmlns='" + MAIN + "'><sheetData>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "something_behind_the_sheet",
                        withCell(OK).with(SHEET, sheet + "<more/>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault("part_without_anything", withCell(OK).with(SHEET, ""), FILE_UNREADABLE, FIRST_SHEET),
                fault(
                        "part_of_another_vocabulary",
                        withCell(OK).with(SHEET, "<worksheet/>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "part_that_is_no_utf_8",
                        withCell(OK).with(SHEET, new byte[] {'<', (byte) 0xC3, '('}),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "part_in_an_old_encoding",
                        withCell(OK)
                                .with(SHEET, "<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00E9</a>", ISO_8859_1),
                        FILE_UNREADABLE,
                        FIRST_SHEET));
    }

    static Stream<Fault> damagedSheets() {
        return Stream.of(
                fault(
                        "shared_text_that_is_not_there",
                        withCell("<c r='A1' t='s'><v>2</v></c>"),
                        FILE_UNREADABLE,
                        FIRST_CELL),
                fault(
                        "shared_text_without_number",
                        withCell("<c r='A1' t='s'><v>one</v></c>"),
                        FILE_UNREADABLE,
                        FIRST_CELL),
                fault("cell_of_an_unknown_type", withCell("<c r='A1' t='x'><v>1</v></c>"), FILE_UNREADABLE, FIRST_CELL),
                fault(
                        "cell_without_sense_in_its_address",
                        withCell("<c r='1A'><v>1</v></c>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "cell_behind_the_last_column",
                        withCell("<c r='XFE1'><v>1</v></c>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault(
                        "cell_with_far_too_many_letters",
                        withCell("<c r='ZZZZZZ1'><v>1</v></c>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault("cell_in_another_row", withCell("<c r='A2'><v>1</v></c>"), FILE_UNREADABLE, FIRST_SHEET),
                fault("cell_twice", withCell(OK + OK), FILE_UNREADABLE, FIRST_CELL),
                fault(
                        "cell_twice_in_two_rows_of_one_number",
                        withRows("<row r='1'>" + OK + "</row><row r='1'>" + OK + "</row>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET),
                fault("row_behind_the_last", withRows("<row r='1048577'/>"), FILE_UNREADABLE, FIRST_SHEET),
                fault("row_zero", withRows("<row r='0'/>"), FILE_UNREADABLE, FIRST_SHEET),
                fault("negative_style", withCell("<c r='A1' s='-1'><v>1</v></c>"), FILE_UNREADABLE, FIRST_SHEET),
                fault(
                        "merged_range_without_sense",
                        withCell(OK).withSheet("<sheetData/><mergeCells><mergeCell ref='A1:'/></mergeCells>"),
                        FILE_UNREADABLE,
                        FIRST_SHEET));
    }

    private static Fault fault(String name, TestWorkbook workbook, Code code) {
        return fault(name, workbook.bytes(), code);
    }

    private static Fault fault(String name, byte[] file, Code code) {
        return new Fault(name, () -> file, code, Place.WHOLE_FILE, "");
    }

    private static Fault fault(String name, TestWorkbook workbook, Code code, Place place) {
        return new Fault(name, workbook::bytes, code, place, "");
    }

    private static TestWorkbook withRelationship(String type) {
        return withCell(OK)
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        relationships(relationship("rId1", type, "../innocent.xml")));
    }

    private static String types(String type) {
        return "<Types xmlns='" + TYPES + "'><Override PartName='/xl/workbook.xml' ContentType='" + type
                + "'/></Types>";
    }

    /** An archive as some programs write it: a first entry that is a folder, and nothing else. */
    private static byte[] emptyZip() {
        return withCell(OK)
                .without("[Content_Types].xml")
                .without("_rels/.rels")
                .without(WORKBOOK)
                .without(WORKBOOK_RELATIONSHIPS)
                .bytes();
    }

    private static byte[] withFirstEntryEncrypted(byte[] zip) {
        zip[directory(zip) + 8] |= 1;
        return zip;
    }

    private static byte[] withOneEntryLess(byte[] whole) {
        var zip = whole.clone();
        zip[zip.length - 14]--;
        zip[zip.length - 12]--;
        return zip;
    }

    private static byte[] withChanged(byte[] whole, int at) {
        var zip = whole.clone();
        zip[at] ^= 1;
        return zip;
    }

    private static byte[] withDirectoryAt(byte[] whole, int at) {
        var zip = whole.clone();
        for (int i = 0; i < Integer.BYTES; i++) {
            zip[zip.length - 6 + i] = (byte) (at >> (8 * i));
        }
        return zip;
    }

    private static int directory(byte[] zip) {
        int at = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            at |= (zip[zip.length - 6 + i] & 0xFF) << (8 * i);
        }
        return at;
    }
}
