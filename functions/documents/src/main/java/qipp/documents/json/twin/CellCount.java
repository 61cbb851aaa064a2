package qipp.documents.json.twin;

import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;

/** The cells of a whole tracker in which something stands. */
final class CellCount {
    private long cells;

    void add(String pointer) throws Refusal {
        cells++;
        Limit.CELLS.hold(cells, JsonPlace.at(pointer));
    }
}
