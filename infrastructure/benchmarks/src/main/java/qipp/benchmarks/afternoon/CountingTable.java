package qipp.benchmarks.afternoon;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;

/**
 * A table in memory that counts what DynamoDB would. Source of the units: its developer guide, capacity on demand: one
 * for each 4 KB or part of it that is read consistently, one for each 1 KB or part of it that is written, whether the
 * condition holds or not.
 */
final class CountingTable implements KeyValueTable {
    private static final int READ = 4096;
    private static final int WRITTEN = 1024;
    private static final int SMALLEST = 1;

    /** The version, the mark of the write and the names of everything that is not an attribute of ours. */
    private static final int AROUND = 80;

    private final ConcurrentSkipListMap<Key, Item> items =
            new ConcurrentSkipListMap<>(Comparator.comparing(Key::partition).thenComparing(Key::sort));
    private final Spent spent;

    CountingTable(Spent spent) {
        this.spent = spent;
    }

    @Override
    public Optional<Item> get(Key key) {
        var item = Optional.ofNullable(items.get(key));
        read(key.partition(), item.map(CountingTable::size).orElse(0));
        return item;
    }

    @Override
    public boolean putIfAbsent(Item item) {
        written(item);
        return conflicting(items.putIfAbsent(item.key(), item) == null);
    }

    @Override
    public boolean replace(Item item, long expectedVersion) {
        item.requireNextAfter(expectedVersion);
        written(item);
        var replaced = new AtomicBoolean();
        items.computeIfPresent(item.key(), (_, there) -> {
            replaced.set(there.version() == expectedVersion);
            return replaced.get() ? item : there;
        });
        return conflicting(replaced.get());
    }

    @Override
    public List<Item> query(String partition, String sortPrefix) {
        var found = beginning(partition, sortPrefix);
        read(partition, found.stream().mapToInt(CountingTable::size).sum());
        return found;
    }

    @Override
    public Optional<Item> last(String partition, String sortPrefix) {
        var found = beginning(partition, sortPrefix).reversed().stream().findFirst();
        read(partition, found.map(CountingTable::size).orElse(0));
        return found;
    }

    private List<Item> beginning(String partition, String sortPrefix) {
        return items.tailMap(new Key(partition, sortPrefix.isEmpty() ? " " : sortPrefix)).entrySet().stream()
                .takeWhile(entry -> entry.getKey().partition().equals(partition)
                        && entry.getKey().sort().startsWith(sortPrefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void read(String partition, int bytes) {
        spent.readUnits(partition, Math.max(SMALLEST, Math.ceilDiv(bytes, READ)));
    }

    private void written(Item item) {
        spent.writeUnits(item.key().partition(), Math.ceilDiv(size(item), WRITTEN));
    }

    private boolean conflicting(boolean done) {
        if (!done) {
            spent.conflict();
        }
        return done;
    }

    private static int size(Item item) {
        return AROUND
                + bytes(item.key().partition())
                + bytes(item.key().sort())
                + item.attributes().entrySet().stream()
                        .mapToInt(attribute -> bytes(attribute.getKey()) + bytes(attribute.getValue()))
                        .sum();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
