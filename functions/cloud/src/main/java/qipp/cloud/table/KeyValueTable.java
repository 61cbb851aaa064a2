package qipp.cloud.table;

import java.util.List;
import java.util.Optional;

/**
 * One table of items with conditional writes of single items: no transactions and no secondary index, so that any store
 * of that kind will do. Reads are consistent. Every method throws {@link qipp.domain.keeping.TryAgain} where the store
 * does not answer.
 */
public interface KeyValueTable {
    Optional<Item> get(Key key);

    /** Puts an item whose key is not taken; false where it is, and nothing has changed. */
    boolean putIfAbsent(Item item);

    /** Puts an item in place of the one that has the expected version; false where it is absent or of another version. */
    boolean replace(Item item, long expectedVersion);

    /** All items of a partition whose sort key begins with a prefix, in the order of the sort key. */
    List<Item> query(String partition, String sortPrefix);

    /** The last of those items, reached without the others. */
    Optional<Item> last(String partition, String sortPrefix);
}
