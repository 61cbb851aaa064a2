package qipp.documents.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qipp.documents.spreadsheet.PaperColumn;
import qipp.documents.spreadsheet.PaperColumn.Shown;
import qipp.documents.spreadsheet.PaperSheet;
import qipp.documents.spreadsheet.Written;

/** A table as a sheet to be read and printed: every column as wide and in the formats that its values ask for. */
public final class ReportSheet {
    private static final int WIDEST_TEXT = 44;
    private static final int NARROWEST = 9;
    private static final int MARGIN = 2;

    private ReportSheet() {}

    /**
     * The sheet.
     *
     * @param tab its name
     * @param lines that say below its title what it is
     */
    public static <R> PaperSheet<R> of(
            Report<R> report, String tab, Optional<String> warning, List<String> lines, String footer) {
        var columns = report.fields().stream()
                .map(field -> column(field, report.rows()))
                .toList();
        return new PaperSheet<>(
                tab, report.title(), warning, lines, columns, report.rows(), report.emphasised(), footer);
    }

    private static <R> PaperColumn<R> column(Field<R> field, List<R> rows) {
        var values =
                rows.stream().flatMap(row -> field.value().apply(row).stream()).toList();
        var formats = CellFormats.of(values);
        return new PaperColumn<>(
                field.heading(),
                width(field, values),
                values.stream().anyMatch(CellFormats::isNumber),
                row -> field.value().apply(row).map(value -> new Shown(written(value), formats.of(value))));
    }

    private static Written written(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(var text) -> new Written.Text(text);
            case FieldValue.Amount(var amount) -> new Written.Numeric(amount);
            case FieldValue.Count(var count) -> new Written.Numeric(BigDecimal.valueOf(count));
            case FieldValue.Share(var ratio) -> new Written.Numeric(ratio);
            case FieldValue.Decimal(var number) -> new Written.Numeric(number);
            case FieldValue.Rag(var rating) -> new Written.Text(CellFormats.word(rating));
            case FieldValue.Day(var day) -> new Written.Day(day);
            case FieldValue.Truth(var truth) -> new Written.Text(truth ? "Yes" : "No");
        };
    }

    private static int width(Field<?> field, List<FieldValue> values) {
        var widest = values.stream().mapToInt(CellFormats::length).max().orElse(0);
        return Math.clamp(Math.max(widest, longestWord(field.heading())) + MARGIN, NARROWEST, WIDEST_TEXT);
    }

    private static int longestWord(String heading) {
        return Arrays.stream(heading.split(" ")).mapToInt(String::length).max().orElse(0);
    }
}
