package qipp.documents.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet to be read and printed: a title, lines that say what it is, and a table below a frozen header that every
 * printed page repeats.
 *
 * @param name of the tab
 * @param warning in bold below the title, and above every printed page; empty where there is none
 * @param lines that say what it is
 * @param emphasised which rows are totals
 * @param footer printed below every page
 */
public record PaperSheet<R>(
        String name,
        String title,
        Optional<String> warning,
        List<String> lines,
        List<PaperColumn<R>> columns,
        List<R> rows,
        Predicate<R> emphasised,
        String footer)
        implements WorkbookSheet {
    private static final double LINE_HEIGHT = 15;
    private static final double TITLE_HEIGHT = 26;
    private static final int TITLE_SIZE = 16;

    public PaperSheet {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public void writeTo(Workbook workbook) {
        var sheet = workbook.newWorksheet(name);
        setUp(sheet);
        writeHeading(sheet);
        IntStream.range(0, columns.size()).forEach(column -> writeHeader(sheet, column));
        IntStream.range(0, rows.size()).forEach(row -> writeRow(sheet, headerRow() + 1 + row, rows.get(row)));
        if (rows.isEmpty()) {
            sheet.value(headerRow() + 1, 0, "There are none.");
            sheet.style(headerRow() + 1, 0).italic().fontColor(Look.QUIET).set();
        }
    }

    private int headerRow() {
        return headings().size() + 2;
    }

    private List<String> headings() {
        return Stream.concat(warning.stream(), lines.stream()).toList();
    }

    private void setUp(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.hideGridLines();
        sheet.freezePane(Math.min(1, columns.size() - 1), headerRow() + 1);
        sheet.repeatRows(headerRow(), headerRow());
        warning.ifPresent(text -> sheet.header(printed(text), Position.CENTER, 10));
        sheet.footer(printed(footer), Position.LEFT, 8);
        sheet.footer("Page &P of &N", Position.RIGHT, 8);
    }

    private void writeHeading(Worksheet sheet) {
        sheet.value(0, 0, title);
        sheet.style(0, 0)
                .bold()
                .fontSize(TITLE_SIZE)
                .fontColor(Look.HEADER_FILL)
                .set();
        sheet.rowHeight(0, TITLE_HEIGHT);
        IntStream.range(0, headings().size()).forEach(line -> {
            sheet.value(line + 1, 0, headings().get(line));
            sheet.style(line + 1, 0).fontColor(Look.QUIET).set();
        });
        warning.ifPresent(_ -> sheet.style(1, 0).bold().fontColor(Look.WARNING).set());
    }

    private void writeHeader(Worksheet sheet, int column) {
        var definition = columns.get(column);
        sheet.width(column, definition.width());
        sheet.value(headerRow(), column, definition.name());
        sheet.style(headerRow(), column)
                .bold()
                .fontColor(Look.HEADER_TEXT)
                .fillColor(Look.HEADER_FILL)
                .wrapText(true)
                .horizontalAlignment(definition.numbers() ? "right" : "left")
                .verticalAlignment("bottom")
                .set();
        sheet.rowHeight(headerRow(), LINE_HEIGHT * linesOfHeader());
    }

    private int linesOfHeader() {
        return columns.stream()
                .mapToInt(column -> Look.lines(column.name(), column.width()))
                .max()
                .orElse(1);
    }

    private void writeRow(Worksheet sheet, int row, R of) {
        var isTotal = emphasised.test(of);
        var height = 1;
        for (var column = 0; column < columns.size(); column++) {
            height = Math.max(height, writeCell(sheet, row, column, of, isTotal));
        }
        sheet.rowHeight(row, LINE_HEIGHT * height);
    }

    /** In a header or footer an ampersand begins a code. */
    private static String printed(String text) {
        return text.replace("&", "&&");
    }

    /** Writes a cell and says how many lines it takes. */
    private int writeCell(Worksheet sheet, int row, int column, R of, boolean isTotal) {
        var definition = columns.get(column);
        var shown = definition.cell().apply(of);
        shown.ifPresent(cell -> cell.value().into(sheet, row, column));
        Look.style(sheet.style(row, column), shown, isTotal);
        return shown.map(cell -> Look.lines(cell, definition.width())).orElse(1);
    }
}
