package qipp.documents.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;
import qipp.documents.spreadsheet.PaperColumn.Shown;

/**
 * The table of a sheet that is read and printed: a header and rows below it, each as high as its text needs.
 *
 * @param emphasised which rows, counted from 0, are totals
 */
record PaperTable(List<PaperColumn> columns, int rows, IntPredicate emphasised) {
    private static final double LINE_HEIGHT = 12.75;
    private static final double ROOM_BETWEEN_ROWS = 5;

    /** No row of a spreadsheet is higher than 409 points. */
    private static final int MOST_LINES = 31;

    /** Writes it with its header in a row of the sheet, counted from 0. */
    void writeTo(Worksheet sheet, int headerRow) {
        IntStream.range(0, columns.size()).forEach(column -> writeHeader(sheet, headerRow, column));
        sheet.rowHeight(headerRow, height(linesOfHeader()));
        writeRows(sheet, headerRow + 1);
    }

    private void writeHeader(Worksheet sheet, int row, int column) {
        var definition = columns.get(column);
        sheet.width(column, definition.width());
        sheet.value(row, column, definition.name());
        Look.heading(sheet.style(row, column), definition.side());
    }

    private int linesOfHeader() {
        return columns.stream()
                .mapToInt(column -> TextMeasure.linesOfHeading(column.name(), column.width()))
                .max()
                .orElse(1);
    }

    private void writeRows(Worksheet sheet, int firstRow) {
        var lines = new int[rows];
        Arrays.fill(lines, 1);
        IntStream.range(0, columns.size()).forEach(column -> writeColumn(sheet, firstRow, column, lines));
        IntStream.range(0, rows).forEach(row -> sheet.rowHeight(firstRow + row, height(lines[row])));
    }

    /** Writes a column, and notes in how many lines it needs each row. */
    private void writeColumn(Worksheet sheet, int firstRow, int column, int[] lines) {
        var looks = new ArrayList<Look>(rows);
        for (var row = 0; row < rows; row++) {
            var shown = columns.get(column).cell().apply(row);
            if (shown.isPresent()) {
                shown.get().value().into(sheet, firstRow + row, column);
            }
            lines[row] = Math.max(lines[row], linesOf(shown, columns.get(column)));
            looks.add(Look.of(shown, emphasised.test(row)));
        }
        style(sheet, firstRow, column, looks);
    }

    /** Cells that look alike and stand below each other are styled at once. */
    private static void style(Worksheet sheet, int firstRow, int column, List<Look> looks) {
        for (int first = 0, next; first < looks.size(); first = next) {
            next = endOfAlike(looks, first);
            looks.get(first)
                    .into(sheet.range(firstRow + first, column, firstRow + next - 1, column)
                            .style());
        }
    }

    private static int endOfAlike(List<Look> looks, int first) {
        var next = first + 1;
        while (next < looks.size() && looks.get(next).equals(looks.get(first))) {
            next++;
        }
        return next;
    }

    private static int linesOf(Optional<Shown> shown, PaperColumn column) {
        return shown.isPresent() && shown.get().value() instanceof Written.Text(var text)
                ? Math.min(MOST_LINES, TextMeasure.lines(text, column.width()))
                : 1;
    }

    private static double height(int lines) {
        return LINE_HEIGHT * lines + ROOM_BETWEEN_ROWS;
    }
}
