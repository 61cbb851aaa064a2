package qipp.documents.workbook;

import qipp.documents.opening.Refusal;
import qipp.domain.place.Place;

/** A rectangle of cells, both corners included. */
record CellRange(CellAddress first, CellAddress last) {
    static CellRange parse(String written, Place place) throws Refusal {
        int colon = written.indexOf(':');
        var one = CellAddress.parse(colon < 0 ? written : written.substring(0, colon), place);
        var other = CellAddress.parse(written.substring(colon + 1), place);
        return new CellRange(
                new CellAddress(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
                new CellAddress(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
    }

    /** Whether the cell is in the range and is not the one in its top left corner, which alone holds a value. */
    boolean covers(int row, int column) {
        boolean inside = row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
        return inside && !(row == first.row() && column == first.column());
    }
}
