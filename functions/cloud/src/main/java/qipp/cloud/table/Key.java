package qipp.cloud.table;

import java.nio.charset.StandardCharsets;

/**
 * The key of an item: its partition and its place in it.
 *
 * @param partition 1 to 2,048 bytes of UTF-8, the limits of DynamoDB
 * @param sort 1 to 1,024 bytes of UTF-8; items of a partition are in the order of these bytes
 */
public record Key(String partition, String sort) {
    private static final int LONGEST_PARTITION = 2_048;
    private static final int LONGEST_SORT = 1_024;

    public Key {
        requireFits("partition", partition, LONGEST_PARTITION);
        requireFits("sort", sort, LONGEST_SORT);
    }

    private static void requireFits(String name, String value, int longest) {
        var length = value.getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > longest) {
            throw new IllegalArgumentException(
                    "The " + name + " of a key has 1 to " + longest + " bytes, not " + length);
        }
    }
}
