package qipp.domain.place;

import java.util.Optional;

/** The row of a sheet from which something was read, counted from 1; in a JSON tracker the place in the array, counted from 1, and no sheet. */
public record SourceRow(Optional<String> sheet, int number) {
    public SourceRow {
        if (number < 1) {
            throw new IllegalArgumentException("rows count from 1, not " + number);
        }
    }
}
