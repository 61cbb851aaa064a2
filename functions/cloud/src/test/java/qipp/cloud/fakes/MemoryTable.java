package qipp.cloud.fakes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;

/** A table in memory; the contract of every table holds it to the promises of the real ones. */
public final class MemoryTable implements KeyValueTable {
    private final Map<Key, Item> items = new ConcurrentSkipListMap<>(
            Comparator.comparing(Key::partition).thenComparing(Key::sort, MemoryTable::byCodePoint));

    @Override
    public Optional<Item> get(Key key) {
        return Optional.ofNullable(items.get(key));
    }

    @Override
    public boolean putIfAbsent(Item item) {
        return items.putIfAbsent(item.key(), item) == null;
    }

    @Override
    public boolean replace(Item item, long expectedVersion) {
        item.requireNextAfter(expectedVersion);
        var replaced = new AtomicBoolean();
        items.computeIfPresent(item.key(), (_, there) -> {
            replaced.set(there.version() == expectedVersion);
            return replaced.get() ? item : there;
        });
        return replaced.get();
    }

    @Override
    public List<Item> query(String partition, String sortPrefix) {
        return items.values().stream()
                .filter(item -> item.key().partition().equals(partition))
                .filter(item -> item.key().sort().startsWith(sortPrefix))
                .toList();
    }

    @Override
    public Optional<Item> last(String partition, String sortPrefix) {
        return query(partition, sortPrefix).reversed().stream().findFirst();
    }

    /** Everything that is kept. */
    public List<Item> all() {
        return List.copyOf(items.values());
    }

    /** The order of UTF-8 bytes is that of code points, not that of Java's characters. */
    private static int byCodePoint(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
