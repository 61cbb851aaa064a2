package qipp.embedded.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells in columns that are as wide as their widest text. */
public final class TextTable {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<List<Cell>> rows = new ArrayList<>();

    /** Adds a row; all rows have as many cells. */
    public TextTable row(List<Cell> cells) {
        if (!rows.isEmpty() && rows.getFirst().size() != cells.size()) {
            throw new IllegalArgumentException("a row has as many cells as the one above it");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The lines, without blanks at their ends. */
    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<Cell> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column).in(width(column)))
                .collect(Collectors.joining(GAP, INDENT, ""))
                .stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).width()).max().orElse(0);
    }
}
