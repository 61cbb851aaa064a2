package qipp.commandline.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import qipp.commandline.checking.CheckedFile;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;

/** Findings as CSV: a row for each place of each finding, under a header. */
final class FindingsCsv {
    private static final String FIRST_OF_A_FORMULA = "=+-@\t\r";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);

    private FindingsCsv() {
        csv.writeRecord(
                "file",
                "state",
                "code",
                "severity",
                "sheet",
                "cell",
                "row",
                "column",
                "entered",
                "expected",
                "difference",
                "message",
                "fix");
    }

    /** The findings of files, in their order. */
    static String of(List<CheckedFile> files) {
        var csv = new FindingsCsv();
        files.forEach(csv::add);
        return csv.text.toString();
    }

    private void add(CheckedFile file) {
        file.checked().findings().forEach(finding -> finding.places().forEach(place -> add(file, finding, place)));
    }

    private void add(CheckedFile file, Finding finding, Place place) {
        csv.writeRecord(List.of(
                harmless(file.file().name()),
                file.checked().state().published(),
                finding.code().published(),
                finding.severity().published(),
                harmless(place.sheet().orElse("")),
                place.cell().orElse(""),
                harmless(place.row().orElse("")),
                harmless(place.column().orElse("")),
                harmless(finding.entered()),
                harmless(finding.expected()),
                finding.difference().map(BigDecimal::toPlainString).orElse(""),
                harmless(finding.message()),
                harmless(finding.fix())));
    }

    /** A text that a spreadsheet would run is shown instead: an apostrophe stands before it. */
    private static String harmless(String text) {
        return !text.isEmpty() && FIRST_OF_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
