package qipp.documents.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Properties;
import org.dhatim.fastexcel.Workbook;
import qipp.documents.archive.OwnZip;
import qipp.documents.archive.StableZip;

/** A workbook of {@link WorkbookSheet}s. The same sheets give the same bytes: no clock is written. */
public final class Spreadsheet {
    private static final String PRODUCER = "QIPP Tracker";
    private static final String PRODUCER_VERSION = "1.0";
    private static final String CORE_PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private Spreadsheet() {}

    /** The workbook's bytes. */
    public static byte[] write(String title, List<? extends WorkbookSheet> sheets) {
        return write(DocumentProperties.titled(title), sheets);
    }

    /** The workbook's bytes, with what it says of itself. */
    public static byte[] write(DocumentProperties properties, List<? extends WorkbookSheet> sheets) {
        return write(properties, sheets.stream());
    }

    /** The same of sheets that are made one by one, or beside each other; each is let go when it is written, in their order. */
    public static byte[] write(DocumentProperties properties, Stream<? extends WorkbookSheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, PRODUCER, PRODUCER_VERSION)) {
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            describe(workbook.properties(), properties);
            sheets.forEachOrdered(sheet -> sheet.writeTo(workbook));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return withoutClock(bytes.toByteArray());
    }

    private static void describe(Properties workbook, DocumentProperties properties) {
        workbook.setTitle(properties.title()).setSubject(properties.subject()).setDescription(properties.description());
        properties.custom().forEach(workbook::setTextProperty);
    }

    private static byte[] withoutClock(byte[] workbook) {
        var parts = OwnZip.read(workbook);
        parts.computeIfPresent(
                CORE_PROPERTIES,
                (_, xml) -> new String(xml, StandardCharsets.UTF_8)
                        .replaceAll(CREATED, "")
                        .getBytes(StandardCharsets.UTF_8));
        return StableZip.of(parts);
    }
}
