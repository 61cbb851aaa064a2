package qipp.domain.table.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import qipp.domain.table.shown.RenderedTable.Kind;
import qipp.domain.table.shown.RenderedTable.Row;
import qipp.domain.table.shown.TableCell;

/** Where a total says that it is one. */
final class Labels {
    private Labels() {}

    /** In the first of its labels, or in its first cell where a table has no labels and nothing stands there. */
    static Row of(Kind kind, String label, int labels, List<TableCell> cells) {
        if (labels == 0) {
            return new Row(kind, List.of(), inFirstCell(label, cells));
        }
        var named = new ArrayList<>(Collections.nCopies(labels, ""));
        named.set(0, label);
        return new Row(kind, named, cells);
    }

    private static List<TableCell> inFirstCell(String label, List<TableCell> cells) {
        var labelled = new ArrayList<>(cells);
        if (cells.getFirst().equals(TableCell.BLANK)) {
            labelled.set(0, new TableCell.Text(label));
        }
        return labelled;
    }
}
