package qipp.documents.workbook;

import java.util.Optional;
import qipp.documents.opening.Refusal;
import qipp.domain.place.Place;

/** A rectangle of cells, both corners included. */
public record CellRange(CellAddress first, CellAddress last) {
    /** The range that is written so, such as {@code A1:B2} or {@code A1}; nothing where it is none. */
    public static Optional<CellRange> find(String written) {
        int colon = written.indexOf(':');
        var one = CellAddress.find(colon < 0 ? written : written.substring(0, colon));
        var other = CellAddress.find(written.substring(colon + 1));
        return one.flatMap(first -> other.map(last -> between(first, last)));
    }

    static CellRange parse(String written, Place place) throws Refusal {
        int colon = written.indexOf(':');
        return between(
                CellAddress.parse(colon < 0 ? written : written.substring(0, colon), place),
                CellAddress.parse(written.substring(colon + 1), place));
    }

    private static CellRange between(CellAddress one, CellAddress other) {
        return new CellRange(
                new CellAddress(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
                new CellAddress(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
    }

    /** Whether the cell is in the range and is not the one in its top left corner, which alone holds a value. */
    public boolean covers(int row, int column) {
        boolean inside = row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
        return inside && !(row == first.row() && column == first.column());
    }
}
