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
     * The sheet, without a footer.
     *
     * @param tab its name
     * @param lines that say below its title what it is
     */
    public static <R> PaperSheet of(
            Report<R> report, String tab, Optional<String> warning, List<String> lines, Page page) {
        var rows = report.rows();
        var filled = report.fields().stream()
                .map(field -> Filled.of(field, rows))
                .filter(column -> !column.values().isEmpty() || rows.isEmpty())
                .toList();
        var wide = Math.clamp(PAGE / Math.max(1, filled.size()), WIDE, WIDEST);
        var columns = filled.stream().map(column -> column.column(wide)).toList();
        return new PaperSheet(
                tab,
                report.title(),
                warning,
                lines,
                columns,
                rows.size(),
                row -> report.emphasised().test(rows.get(row)),
                "",
                page);
    }

    /**
     * A column with what stands in it.
     *
     * @param cells of every row
     * @param values of the rows that have one
     */
    private record Filled(String heading, List<Optional<FieldValue>> cells, List<FieldValue> values) {
        static <R> Filled of(Field<R> field, List<R> rows) {
            var cells = rows.stream().map(field.value()).toList();
            return new Filled(
                    field.heading(),
                    cells,
                    cells.stream().flatMap(Optional::stream).toList());
        }

        PaperColumn column(int wide) {
            var formats = CellFormats.of(values);
            return new PaperColumn(
                    heading,
                    width(wide),
                    formats.side(values),
                    row -> cells.get(row).map(value -> new Shown(CellFormats.written(value), formats.of(value))));
        }

        private int width(int wide) {
            var width = Math.max(NARROWEST, TextMeasure.unitsOfLongestWord(heading));
            for (var value : values) {
                width = Math.max(width, width(value, Math.max(wide, width)));
            }
            return width;
        }

        /** No text asks for more than its column has already where that is enough for it. */
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
