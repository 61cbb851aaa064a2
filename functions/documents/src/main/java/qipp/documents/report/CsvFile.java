package qipp.documents.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as a CSV file that spreadsheets open as it is meant: UTF-8 with a byte order mark, lines ended by CR LF, and an
 * apostrophe before a text that a spreadsheet might run as a formula.
 */
public final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a formula may begin with, in half and in full width, and what some spreadsheets pass over before it. */
    private static final String RUNNABLE = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvFile() {}

    /** In UTF-8 with a byte order mark, a heading first, lines as in RFC 4180. */
    public static byte[] of(Report<?> report) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            write(report, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return bytes.toByteArray();
    }

    private static <R> void write(Report<R> report, Writer writer) throws IOException {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
            csv.writeRecord(report.fields().stream()
                    .map(Field::name)
                    .map(CsvFile::harmless)
                    .toList());
            report.rows().forEach(row -> csv.writeRecord(cells(report.fields(), row)));
        }
    }

    private static <R> List<String> cells(List<Field<R>> fields, R row) {
        var cells = new ArrayList<String>(fields.size());
        for (var field : fields) {
            cells.add(field.value().apply(row).map(CsvFile::cell).orElse(""));
        }
        return cells;
    }

    private static String cell(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(var text) -> harmless(text);
            case FieldValue.Word(var published) -> published;
            case FieldValue.Amount(var amount) -> plain(amount);
            case FieldValue.Count(var count) -> String.valueOf(count);
            case FieldValue.Share(var ratio) -> plain(ratio);
            case FieldValue.Fraction(var ratio) -> plain(ratio);
            case FieldValue.Decimal(var number) -> plain(number);
            case FieldValue.Rag(var rating) -> rating.published();
            case FieldValue.Day(var day) -> day.toString();
            case FieldValue.Truth(var truth) -> String.valueOf(truth);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && RUNNABLE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
