package qipp.documents.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can damage exactly what it is about. One sheet, Milestones. */
public final class TestWorkbook {
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String WORKBOOK = "xl/workbook.xml";
    public static final String WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TestWorkbook() {}

    /** A workbook whose only sheet has these rows. */
    public static TestWorkbook withRows(String rows) {
        return new TestWorkbook()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns='" + TYPES + "'><Default Extension='xml' ContentType='application/xml'/></Types>")
                .with("_rels/.rels", relationships(relationship("rId1", OFFICE + "/officeDocument", "xl/workbook.xml")))
                .with(WORKBOOK, workbook("", sheet("Milestones", "rId1", "")))
                .with(
                        WORKBOOK_RELATIONSHIPS,
                        relationships(
                                relationship("rId1", OFFICE + "/worksheet", "worksheets/sheet1.xml"),
                                relationship("rId2", OFFICE + "/sharedStrings", "sharedStrings.xml"),
                                relationship("rId3", OFFICE + "/styles", "styles.xml")))
                .with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns='" + MAIN
                                + "'><si><t>first</t></si><si><r><t>se</t></r><r><rPr/><t>cond</t></r><rPh><t>reading</t></rPh></si></sst>")
                .with("xl/styles.xml", styles("0", "14", "17"))
                .withSheet(sheetData(rows));
    }

    /** A workbook whose only sheet has one cell in A1. */
    public static TestWorkbook withCell(String cell) {
        return withRows("<row r='1'>" + cell + "</row>");
    }

    public TestWorkbook withSheet(String inside) {
        return with(SHEET, "<worksheet xmlns='" + MAIN + "'>" + inside + "</worksheet>");
    }

    public TestWorkbook with(String name, String xml) {
        return with(name, xml, StandardCharsets.UTF_8);
    }

    public TestWorkbook with(String name, String xml, Charset charset) {
        parts.put(name, xml.getBytes(charset));
        return this;
    }

    public TestWorkbook with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** The same workbook in the vocabulary of the strict form. */
    public TestWorkbook strict() {
        parts.replaceAll((_, part) -> new String(part, StandardCharsets.UTF_8)
                .replace(MAIN, STRICT)
                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public TestWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    public Map<String, byte[]> parts() {
        return parts;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static String sheetData(String rows) {
        return "<sheetData>" + rows + "</sheetData>";
    }

    public static String workbook(String before, String... sheets) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>" + before + "<sheets>"
                + String.join("", sheets) + "</sheets></workbook>";
    }

    public static String sheet(String name, String relationship, String attributes) {
        return "<sheet name='" + name + "' sheetId='1' r:id='" + relationship + "' " + attributes + "/>";
    }

    public static String relationships(String... relationships) {
        return "<Relationships xmlns='" + PACKAGE + "'>" + String.join("", relationships) + "</Relationships>";
    }

    public static String relationship(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'/>";
    }

    /** Styles that show a number in these formats, by their ids or, in quotes, by their codes. */
    public static String styles(String... formats) {
        var codes = new StringBuilder();
        var styles = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            boolean builtIn = formats[i].matches("[0-9]+") && formats[i].length() < 3;
            if (!builtIn) {
                codes.append("<numFmt numFmtId='" + (164 + i) + "' formatCode='" + escaped(formats[i]) + "'/>");
            }
            styles.append("<xf numFmtId='" + (builtIn ? formats[i] : 164 + i) + "'/>");
        }
        return "<styleSheet xmlns='" + MAIN + "'><numFmts>" + codes + "</numFmts><cellXfs>" + styles
                + "</cellXfs></styleSheet>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
