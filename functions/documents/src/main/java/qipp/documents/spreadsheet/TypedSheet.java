package qipp.documents.spreadsheet;

import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with a row for each value, below a frozen header where it has one. */
public record TypedSheet<R>(String name, boolean header, List<Column<R>> columns, List<R> rows)
        implements WorkbookSheet {
    private static final String HEADER_FILL = "005EB8";
    private static final String HEADER_TEXT = "FFFFFF";

    public TypedSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A sheet whose first row names its columns. */
    public static <R> TypedSheet<R> of(String name, List<Column<R>> columns, List<R> rows) {
        return new TypedSheet<>(name, true, columns, rows);
    }

    @Override
    public void writeTo(Workbook workbook) {
        var sheet = workbook.newWorksheet(name);
        setUp(sheet);
        IntStream.range(0, columns.size()).forEach(column -> write(sheet, column));
    }

    private void setUp(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (header) {
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
        }
    }

    private void write(Worksheet sheet, int column) {
        var definition = columns.get(column);
        sheet.width(column, definition.width());
        if (header) {
            writeHeader(sheet, column, definition.name());
        }
        var first = header ? 1 : 0;
        IntStream.range(0, rows.size()).forEach(row -> write(sheet, first + row, column, definition, rows.get(row)));
    }

    private static void writeHeader(Worksheet sheet, int column, String name) {
        sheet.value(0, column, name);
        sheet.style(0, column)
                .bold()
                .fontColor(HEADER_TEXT)
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private void write(Worksheet sheet, int row, int column, Column<R> definition, R of) {
        definition.value().apply(of).ifPresent(value -> {
            value.into(sheet, row, column);
            sheet.style(row, column)
                    .format(definition.format().code())
                    .wrapText(definition.format() == Format.TEXT)
                    .verticalAlignment("top")
                    .set();
        });
    }
}
