package qipp.cloud.table;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An item of the table. Large parts are files, by key and hash: an item stays small.
 *
 * @param version counts from 1; a replacement has the next one
 * @param attributes with their names at most {@value #LARGEST} bytes of UTF-8
 */
public record Item(Key key, long version, SortedMap<String, String> attributes) {
    /** In bytes: far below the 400 KB at which DynamoDB refuses an item. */
    public static final int LARGEST = 64 * 1024;

    public Item {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1: " + version);
        }
        var size = size(attributes);
        if (size > LARGEST) {
            throw new IllegalArgumentException("An item of " + size + " bytes; at most " + LARGEST
                    + " are kept in the table, the rest belongs in a file: " + key);
        }
    }

    /** Refuses an item that is not the next version after the one that it replaces. */
    public void requireNextAfter(long replaced) {
        if (version != replaced + 1) {
            throw new IllegalArgumentException("Version " + version + " does not follow " + replaced + ": " + key);
        }
    }

    private static long size(SortedMap<String, String> attributes) {
        return attributes.entrySet().stream()
                .flatMap(attribute -> Stream.of(attribute.getKey(), attribute.getValue()))
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
