package qipp.cloud.table;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An item of the table. Large parts are files, by key and hash: an item stays small.
 *
 * @param version counts from 1; a replacement has the next one
 */
public record Item(Key key, long version, SortedMap<String, String> attributes) {
    public Item {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
