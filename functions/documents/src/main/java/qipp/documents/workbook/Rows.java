package qipp.documents.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.SheetRow;

/** The rows of one sheet in which something stands, whatever the order in which they are stored. */
final class Rows {
    private final Place sheet;
    private final NavigableMap<Integer, SheetRow> byNumber = new TreeMap<>();
    private long mergedRanges;
    private long mergedCells;

    Rows(Place sheet) {
        this.sheet = sheet;
    }

    List<SheetRow> inOrder() {
        return List.copyOf(byNumber.values());
    }

    boolean hasAnyIn(int column) {
        return byNumber.values().stream().anyMatch(row -> row.at(column).isPresent());
    }

    /** Adds a row, or what a second element for the same row holds. */
    void add(int number, boolean hidden, RowCells cells) throws Refusal {
        if (cells.isEmpty()) {
            return;
        }
        var before = byNumber.get(number);
        byNumber.put(number, before == null ? cells.row(number, hidden) : joined(before, hidden, cells.byColumn()));
        Limit.ROWS.hold(byNumber.size(), sheet);
    }

    private SheetRow joined(SheetRow before, boolean hidden, SortedMap<Integer, Content> cells) throws Refusal {
        var all = new TreeMap<>(before.cells());
        all.putAll(cells);
        if (all.size() < before.cells().size() + cells.size()) {
            throw Refusals.unreadable("a row has two cells of the same address", sheet);
        }
        return new SheetRow(before.number(), before.hidden() || hidden, all);
    }

    /** Takes away what stands in a merged range outside of its first cell: nobody sees it. */
    void merge(CellRange range) throws Refusal {
        mergedRanges++;
        Limit.MERGED_RANGES.hold(mergedRanges, sheet);
        var touched = byNumber.subMap(range.first().row(), true, range.last().row(), true);
        for (var row : new ArrayList<>(touched.values())) {
            keepUncovered(row, range);
        }
    }

    private void keepUncovered(SheetRow row, CellRange range) throws Refusal {
        var cells = new TreeMap<>(row.cells());
        mergedCells += cells.size();
        Limit.MERGED_CELLS.hold(mergedCells, sheet);
        cells.keySet().removeIf(column -> range.covers(row.number(), column));
        if (cells.isEmpty()) {
            byNumber.remove(row.number());
        } else {
            byNumber.put(row.number(), new SheetRow(row.number(), row.hidden(), cells));
        }
    }
}
