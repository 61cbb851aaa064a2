package qipp.domain.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/**
 * Builds a sheet row by row, as a workbook has it: the first row is number 1, and cells are named like {@code H27}. A
 * cell is given as text (an empty one is a blank), whole number, decimal, date, truth value or content.
 */
public final class SheetBuilder {
    private static final int LETTERS = 26;

    private final String name;
    private final List<SheetRow> rows = new ArrayList<>();
    private boolean hidden;
    private int number;

    private SheetBuilder(String name) {
        this.name = name;
    }

    public static SheetBuilder sheet(String name) {
        return new SheetBuilder(name);
    }

    public SheetBuilder row(Object... cells) {
        return add(false, cells);
    }

    public SheetBuilder hiddenRow(Object... cells) {
        return add(true, cells);
    }

    public SheetBuilder blankRow() {
        number++;
        return this;
    }

    public SheetBuilder hidden() {
        hidden = true;
        return this;
    }

    public Sheet build() {
        return new Sheet(name, Optional.of(name), hidden, rows, SheetBuilder::address);
    }

    /** The same table as a JSON tracker has it: no name is shown, cells are pointers, rows count from the header. */
    public Sheet buildAsJson(List<String> keys) {
        return new Sheet(
                name,
                Optional.empty(),
                false,
                rows,
                (row, column) -> "/" + name.toLowerCase(Locale.ROOT) + "/" + (row - 2) + "/" + keys.get(column - 1));
    }

    /** The address of a cell in a workbook, both counted from 1. */
    public static String address(int row, int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** What stands in a cell, from the plain value that a test gives. */
    public static Content content(Object cell) {
        return switch (cell) {
            case Content content -> content;
            case String text -> new Content.Text(text);
            case Integer whole -> new Content.Numeric(BigDecimal.valueOf(whole));
            case BigDecimal decimal -> new Content.Numeric(decimal);
            case LocalDate day -> new Content.Day(day, false);
            case Boolean truth -> new Content.Truth(truth, truth ? "TRUE" : "FALSE");
            default -> throw new IllegalArgumentException("no cell is made of " + cell);
        };
    }

    private SheetBuilder add(boolean hiddenRow, Object... cells) {
        number++;
        var contents = new TreeMap<Integer, Content>();
        for (int i = 0; i < cells.length; i++) {
            if (!"".equals(cells[i])) {
                contents.put(i + 1, content(cells[i]));
            }
        }
        rows.add(new SheetRow(number, hiddenRow, contents));
        return this;
    }
}
