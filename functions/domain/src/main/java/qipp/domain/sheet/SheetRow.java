package qipp.domain.sheet;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A row that is not wholly blank: its number, counted from 1, and what stands in each of its columns, counted from 1.
 * Kept as two arrays and no map: a file may have half a million cells, and they all stay in memory until it is checked.
 */
public final class SheetRow {
    private final int number;
    private final boolean hidden;
    private final int[] columns;
    private final Content[] contents;

    public SheetRow(int number, boolean hidden, SortedMap<Integer, Content> cells) {
        this(
                number,
                hidden,
                cells.keySet().stream().mapToInt(Integer::intValue).toArray(),
                cells.values().toArray(Content[]::new));
    }

    /**
     * A row of the columns in which something stands, in ascending order, and what stands in each; both arrays are the
     * row's own from now on.
     */
    public SheetRow(int number, boolean hidden, int[] columns, Content[] contents) {
        if (columns.length != contents.length || !isAscending(columns)) {
            throw new IllegalArgumentException("row " + number + " has its cells in no order");
        }
        this.number = number;
        this.hidden = hidden;
        this.columns = columns;
        this.contents = contents;
    }

    private static boolean isAscending(int[] columns) {
        for (int i = 1; i < columns.length; i++) {
            if (columns[i - 1] >= columns[i]) {
                return false;
            }
        }
        return true;
    }

    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    /** What stands in the row, by column; blanks are left out. */
    public SortedMap<Integer, Content> cells() {
        var cells = new TreeMap<Integer, Content>();
        for (int i = 0; i < columns.length; i++) {
            cells.put(columns[i], contents[i]);
        }
        return Collections.unmodifiableSortedMap(cells);
    }

    /** The columns in which something stands. */
    public IntStream columns() {
        return Arrays.stream(columns);
    }

    public Optional<Content> at(int column) {
        int found = Arrays.binarySearch(columns, column);
        return found < 0 ? Optional.empty() : Optional.of(contents[found]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetRow row
                && number == row.number
                && hidden == row.hidden
                && Arrays.equals(columns, row.columns)
                && Arrays.equals(contents, row.contents);
    }

    @Override
    public int hashCode() {
        return 31 * number + Arrays.hashCode(contents);
    }

    @Override
    public String toString() {
        return "row " + number + (hidden ? " (hidden) " : " ") + cells();
    }
}
