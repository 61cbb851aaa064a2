package qipp.domain.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One table of what was sent, blank rows and cells left out. A JSON tracker becomes sheets too: one for each array, with
 * the columns' names as its header row.
 *
 * @param name by which the sheet is recognised
 * @param shownName its name where a place shows one; a JSON tracker has none
 * @param hidden whether the sheet, or a column of it, is hidden; a row knows for itself
 * @param cellNames how a place in this sheet is written
 */
public record Sheet(String name, Optional<String> shownName, boolean hidden, List<SheetRow> rows, CellNames cellNames) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /** Writes the address of a cell: {@code H27}, or a JSON pointer. Rows and columns count from 1. */
    @FunctionalInterface
    public interface CellNames {
        String nameOf(int row, int column);
    }
}
