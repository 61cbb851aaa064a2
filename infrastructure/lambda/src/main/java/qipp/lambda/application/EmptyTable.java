package qipp.lambda.application;

import java.util.List;
import java.util.Optional;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;

/** Has nothing and keeps nothing. */
final class EmptyTable implements KeyValueTable {
    @Override
    public Optional<Item> get(Key key) {
        return Optional.empty();
    }

    @Override
    public boolean putIfAbsent(Item item) {
        return true;
    }

    @Override
    public boolean replace(Item item, long expectedVersion) {
        return false;
    }

    @Override
    public List<Item> query(String partition, String sortPrefix) {
        return List.of();
    }

    @Override
    public Optional<Item> last(String partition, String sortPrefix) {
        return Optional.empty();
    }
}
