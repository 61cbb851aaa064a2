package qipp.documents.report;

import java.util.List;
import java.util.Optional;
import qipp.documents.spreadsheet.Page;
import qipp.documents.spreadsheet.PaperColumn;
import qipp.documents.spreadsheet.PaperColumn.Shown;
import qipp.documents.spreadsheet.PaperSheet;
import qipp.documents.spreadsheet.TextMeasure;

/**
 * A table as a sheet to be read and printed: every column as wide and in the formats that its values ask for. A column
 * in which no row has anything is left out: the data files have it.
 */
public final class ReportSheet {
    private static final int NARROWEST = 7;

    /** What all columns have together, at a size that is easy to read on paper. */
    private static final int PAGE = 240;

    /** A longer text is broken into lines, later where there are few columns; a wider column where it takes many. */
    private static final int WIDE = 40;

    private static final int WIDEST = 96;
    private static final int MANY_LINES = 6;

    private ReportSheet() {}

    /**
     * The sheet.
     *
     * @param tab its name
     * @param lines that say below its title what it is
     */
    public static <R> PaperSheet<R> of(
            Report<R> report, String tab, Optional<String> warning, List<String> lines, String footer, Page page) {
        var filled = report.fields().stream()
                .map(field -> new Filled<>(field, values(field, report.rows())))
                .filter(column -> !column.values().isEmpty() || report.rows().isEmpty())
                .toList();
        var wide = Math.clamp(PAGE / Math.max(1, filled.size()), WIDE, WIDEST);
        var columns = filled.stream().map(column -> column.column(wide)).toList();
        return new PaperSheet<>(
                tab, report.title(), warning, lines, columns, report.rows(), report.emphasised(), footer, page);
    }

    private static <R> List<FieldValue> values(Field<R> field, List<R> rows) {
        return rows.stream().flatMap(row -> field.value().apply(row).stream()).toList();
    }

    /** A column with what stands in it. */
    private record Filled<R>(Field<R> field, List<FieldValue> values) {
        PaperColumn<R> column(int wide) {
            var formats = CellFormats.of(values);
            return new PaperColumn<>(
                    field.heading(),
                    width(wide),
                    formats.side(values),
                    row -> field.value()
                            .apply(row)
                            .map(value -> new Shown(CellFormats.written(value), formats.of(value))));
        }

        private int width(int wide) {
            var heading = Math.max(NARROWEST, TextMeasure.unitsOfLongestWord(field.heading()));
            var widest = values.stream().mapToInt(value -> width(value, wide)).max();
            return Math.max(heading, widest.orElse(0));
        }

        private static int width(FieldValue value, int wide) {
            var oneLine = CellFormats.units(value);
            return oneLine > wide && value instanceof FieldValue.Text(var text) ? broken(text, wide) : oneLine;
        }

        /** As wide as its longest word, such as a hash, and as few lines ask for. */
        private static int broken(String text, int wide) {
            var width = Math.max(wide, TextMeasure.unitsOfLongestWord(text));
            while (width < WIDEST && TextMeasure.lines(text, width) > MANY_LINES) {
                width += MANY_LINES;
            }
            return Math.min(width, WIDEST);
        }
    }
}
