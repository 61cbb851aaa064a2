package qipp.cloud.fakes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;

/** A table that counts how many items it hands out. */
public final class CountedReads implements KeyValueTable {
    private final KeyValueTable table;
    private final AtomicInteger items = new AtomicInteger();

    public CountedReads(KeyValueTable table) {
        this.table = table;
    }

    /** How many were handed out since this was last asked. */
    public int sinceLast() {
        return items.getAndSet(0);
    }

    @Override
    public Optional<Item> get(Key key) {
        return counted(table.get(key));
    }

    @Override
    public boolean putIfAbsent(Item item) {
        return table.putIfAbsent(item);
    }

    @Override
    public boolean replace(Item item, long expectedVersion) {
        return table.replace(item, expectedVersion);
    }

    @Override
    public List<Item> query(String partition, String sortPrefix) {
        var found = table.query(partition, sortPrefix);
        items.addAndGet(found.size());
        return found;
    }

    @Override
    public Optional<Item> last(String partition, String sortPrefix) {
        return counted(table.last(partition, sortPrefix));
    }

    private Optional<Item> counted(Optional<Item> found) {
        found.ifPresent(_ -> items.incrementAndGet());
        return found;
    }
}
