package qipp.cloud.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A table for tests, which keeps what every table has to keep. */
public final class InMemoryTable implements KeyValueTable {
    private final Map<Key, Item> items = new ConcurrentHashMap<>();

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
        return get(item.key())
                .filter(present -> present.version() == expectedVersion)
                .map(present -> items.replace(item.key(), present, item))
                .orElse(false);
    }

    @Override
    public List<Item> query(String partition, String sortPrefix) {
        return items.values().stream()
                .filter(item -> item.key().partition().equals(partition))
                .filter(item -> item.key().sort().startsWith(sortPrefix))
                .sorted(Comparator.comparing(item -> item.key().sort(), InMemoryTable::byCodePoint))
                .toList();
    }

    @Override
    public Optional<Item> last(String partition, String sortPrefix) {
        return query(partition, sortPrefix).reversed().stream().findFirst();
    }

    /** The order of UTF-8 bytes is that of code points, not that of Java's characters. */
    private static int byCodePoint(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
