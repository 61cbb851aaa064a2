package qipp.documents.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import qipp.documents.spreadsheet.Column;
import qipp.documents.spreadsheet.Format;
import qipp.documents.spreadsheet.PaperSheet;
import qipp.documents.spreadsheet.Written;

/** A table as a sheet to be read and printed: every column as wide and in the format that its values ask for. */
public final class ReportSheet {
    private static final int WIDEST_TEXT = 44;
    private static final int NARROWEST = 9;
    private static final int SEPARATORS = 4;

    private static final Map<String, String> RATING_WORDS =
            Map.of("green", "Green", "amber", "Amber", "red", "Red", "notApplicable", "Not applicable");

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

    private static <R> Column<R> column(Field<R> field, List<R> rows) {
        var format = format(field, rows);
        Function<R, Optional<Written>> written =
                row -> field.value().apply(row).map(value -> written(value, field.type()));
        return new Column<>(field.heading(), width(field, format, rows), format, written);
    }

    private static Written written(FieldValue value, FieldType type) {
        return switch (value) {
            case FieldValue.Text(var text) ->
                new Written.Text(type == FieldType.RATING ? RATING_WORDS.getOrDefault(text, text) : text);
            case FieldValue.Numeric(var number) -> new Written.Numeric(number);
            case FieldValue.Day(var day) -> new Written.Day(day);
            case FieldValue.Truth(var truth) -> new Written.Text(truth ? "Yes" : "No");
        };
    }

    private static <R> Format format(Field<R> field, List<R> rows) {
        return switch (field.type()) {
            case TEXT, RATING, TRUTH -> Format.TEXT;
            case AMOUNT -> hasPence(field, rows) ? Format.PENCE : Format.AMOUNT;
            case NUMBER -> Format.PLAIN;
            case COUNT -> Format.COUNT;
            case RATIO -> Format.PERCENT;
            case DATE -> Format.DATE;
        };
    }

    private static <R> boolean hasPence(Field<R> field, List<R> rows) {
        return rows.stream()
                .flatMap(row -> field.value().apply(row).stream())
                .anyMatch(value -> value instanceof FieldValue.Numeric(var number) && !isWhole(number));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static <R> int width(Field<R> field, Format format, List<R> rows) {
        var widest = rows.stream()
                .flatMap(row -> field.value().apply(row).stream())
                .mapToInt(value -> length(value, format))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(widest, longestWord(field.heading())) + 2, NARROWEST, WIDEST_TEXT);
    }

    private static int length(FieldValue value, Format format) {
        return switch (value) {
            case FieldValue.Text(var text) -> text.length();
            case FieldValue.Numeric(var number) ->
                number.toBigInteger().toString().length() + decimals(format) + SEPARATORS;
            case FieldValue.Day(var day) -> day.toString().length();
            case FieldValue.Truth(var _) -> NARROWEST;
        };
    }

    private static int decimals(Format format) {
        return format == Format.PENCE ? SEPARATORS : 0;
    }

    private static int longestWord(String heading) {
        return Arrays.stream(heading.split(" ")).mapToInt(String::length).max().orElse(0);
    }
}
