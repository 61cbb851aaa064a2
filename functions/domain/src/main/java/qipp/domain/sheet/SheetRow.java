package qipp.domain.sheet;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A row that is not wholly blank: its number, counted from 1, and what stands in each of its columns, counted from 1. */
public record SheetRow(int number, boolean hidden, SortedMap<Integer, Content> cells) {
    public SheetRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    public Optional<Content> at(int column) {
        return Optional.ofNullable(cells.get(column));
    }
}
