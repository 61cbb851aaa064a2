package qipp.cloud.faults;

import java.util.List;
import java.util.Optional;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;

/** A table whose calls meet the faults of a plan. */
public record UnreliableTable(KeyValueTable table, Faults faults) implements KeyValueTable {
    @Override
    public Optional<Item> get(Key key) {
        return faults.pass(() -> table.get(key));
    }

    @Override
    public boolean putIfAbsent(Item item) {
        return faults.pass(() -> table.putIfAbsent(item));
    }

    @Override
    public boolean replace(Item item, long expectedVersion) {
        return faults.pass(() -> table.replace(item, expectedVersion));
    }

    @Override
    public List<Item> query(String partition, String sortPrefix) {
        return faults.pass(() -> table.query(partition, sortPrefix));
    }

    @Override
    public Optional<Item> last(String partition, String sortPrefix) {
        return faults.pass(() -> table.last(partition, sortPrefix));
    }
}
