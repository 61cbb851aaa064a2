package qipp.documents.workbook;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.SheetRow;

/** The cells of one row element, in the order of their columns, whatever the order in which they are stored. */
final class RowCells {
    private static final int USUAL = 16;

    private int[] columns = new int[USUAL];
    private Content[] contents = new Content[USUAL];
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    /** Adds a cell; not where the column has one. */
    boolean add(int column, Content content) {
        int found = Arrays.binarySearch(columns, 0, count, column);
        if (found < 0) {
            insert(-found - 1, column, content);
        }
        return found < 0;
    }

    private void insert(int index, int column, Content content) {
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, 2 * count);
            contents = Arrays.copyOf(contents, 2 * count);
        }
        System.arraycopy(columns, index, columns, index + 1, count - index);
        System.arraycopy(contents, index, contents, index + 1, count - index);
        columns[index] = column;
        contents[index] = content;
        count++;
    }

    SheetRow row(int number, boolean hidden) {
        return new SheetRow(number, hidden, Arrays.copyOf(columns, count), Arrays.copyOf(contents, count));
    }

    SortedMap<Integer, Content> byColumn() {
        var all = new TreeMap<Integer, Content>();
        for (int i = 0; i < count; i++) {
            all.put(columns[i], contents[i]);
        }
        return all;
    }
}
