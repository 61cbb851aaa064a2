package qipp.documents.workbook.parts;

import qipp.documents.opening.Limit;
import qipp.documents.opening.LimitReached;
import qipp.documents.opening.Refusal;
import qipp.domain.place.Place;

/** What has been used of the limits that hold for the whole workbook, counted while it is read. */
public final class Allowance {
    private long unpacked;
    private long elements;
    private long cells;
    private long relationships;

    void unpack(long bytes) throws LimitReached {
        unpacked += bytes;
        LimitReached.hold(Limit.UNPACKED_SIZE, unpacked);
    }

    void element(Place place) throws Refusal {
        elements++;
        Limit.ELEMENTS.hold(elements, place);
    }

    /** Counts a cell. */
    public void cell(Place place) throws Refusal {
        cells++;
        Limit.CELLS.hold(cells, place);
    }

    void relationship() throws Refusal {
        relationships++;
        Limit.RELATIONSHIPS.hold(relationships, Place.WHOLE_FILE);
    }
}
