package qipp.documents.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a line of a CSV file holds; a cell of several lines belongs to the one in which its record begins.
 *
 * @param number counted from 1
 */
public record CsvLine(long number, List<String> cells) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public CsvLine {
        cells = List.copyOf(cells);
    }

    /** The lines of a file, whoever wrote it; none where it cannot be read as CSV. */
    public static List<CsvLine> read(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        try (var records = CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)) {
            return records.stream()
                    .map(line -> new CsvLine(line.getStartingLineNumber(), line.getFields()))
                    .toList();
        } catch (CsvParseException unreadable) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory gives every byte", impossible);
        }
    }
}
