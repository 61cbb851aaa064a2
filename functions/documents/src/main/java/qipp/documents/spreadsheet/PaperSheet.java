package qipp.documents.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet to be read and printed: a title, lines that say what it is, and a table below a frozen header that every
 * printed page repeats.
 *
 * @param name of the tab
 * @param warning in bold below the title, and above every printed page; empty where there is none
 * @param lines that say what it is
 * @param rows so many
 * @param emphasised which rows, counted from 0, are totals
 * @param footer printed below every page
 * @param page how it is printed
 */
public record PaperSheet(
        String name,
        String title,
        Optional<String> warning,
        List<String> lines,
        List<PaperColumn> columns,
        int rows,
        IntPredicate emphasised,
        String footer,
        Page page)
        implements WorkbookSheet {
    private static final double TITLE_HEIGHT = 26;
    private static final int TITLE_SIZE = 16;
    private static final int FOOTER_SIZE = 8;

    public PaperSheet {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }

    /** The same with a text below every printed page. */
    public PaperSheet withFooter(String text) {
        return new PaperSheet(name, title, warning, lines, columns, rows, emphasised, text, page);
    }

    @Override
    public void writeTo(Workbook workbook) {
        var sheet = workbook.newWorksheet(name);
        setUp(sheet);
        writeHeading(sheet);
        new PaperTable(columns, rows, emphasised).writeTo(sheet, headerRow());
        if (rows == 0) {
            sheet.value(headerRow() + 1, 0, "There are none.");
            plain(sheet, headerRow() + 1, 0).italic().fontColor(Look.QUIET).set();
        }
        finish(sheet);
    }

    /** Packed at once, so that the cells of one sheet alone stand in memory. */
    private static void finish(Worksheet sheet) {
        try {
            sheet.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
    }

    private int headerRow() {
        return headings().size() + 2;
    }

    private List<String> headings() {
        return Stream.concat(warning.stream(), lines.stream()).toList();
    }

    private void setUp(Worksheet sheet) {
        page.setUp(sheet, units());
        if (repeated() > 0) {
            sheet.repeatCols(0, repeated() - 1);
        }
        sheet.hideGridLines();
        sheet.freezePane(Math.min(1, columns.size() - 1), headerRow() + 1);
        sheet.repeatRows(headerRow(), headerRow());
        warning.ifPresent(text -> sheet.header(printed(text), Position.CENTER, Look.FONT, Look.FONT_SIZE));
        sheet.footer(printed(footer), Position.LEFT, Look.FONT, FOOTER_SIZE);
        sheet.footer("Page &P of &N", Position.RIGHT, Look.FONT, FOOTER_SIZE);
    }

    private int units() {
        return columns.stream().mapToInt(PaperColumn::width).sum();
    }

    /** How many columns at the left say what a row is, where pages beside each other all have to say it. */
    private int repeated() {
        int labels = (int)
                columns.stream().takeWhile(column -> column.side() == Side.LEFT).count();
        return Page.goesOn(units()) && labels < columns.size() ? labels : 0;
    }

    /** Not in columns that every page repeats: they would show the beginning of it again, cut off. */
    private void writeHeading(Worksheet sheet) {
        int column = repeated();
        sheet.value(0, column, title);
        sheet.style(0, column)
                .fontName(Look.FONT)
                .fontSize(TITLE_SIZE)
                .bold()
                .fontColor(Look.HEADER_FILL)
                .set();
        sheet.rowHeight(0, TITLE_HEIGHT);
        IntStream.range(0, headings().size()).forEach(line -> {
            sheet.value(line + 1, column, headings().get(line));
            plain(sheet, line + 1, column).fontColor(Look.QUIET).set();
        });
        warning.ifPresent(
                _ -> plain(sheet, 1, column).bold().fontColor(Look.WARNING).set());
    }

    private static StyleSetter plain(Worksheet sheet, int row, int column) {
        var style = sheet.style(row, column);
        style.fontName(Look.FONT).fontSize(Look.FONT_SIZE);
        return style;
    }

    /** In a header or footer an ampersand begins a code. */
    private static String printed(String text) {
        return text.replace("&", "&&");
    }
}
