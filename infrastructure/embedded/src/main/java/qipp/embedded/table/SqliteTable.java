package qipp.embedded.table;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;

/**
 * The table in one SQLite file, opened by this process alone. What is acknowledged is on disk: write-ahead log, full
 * synchronisation. One connection serves one caller after the other, so that every conditional write has one winner.
 */
public final class SqliteTable implements KeyValueTable, AutoCloseable {
    private static final String GET = "select version, attributes from item where pk = ? and sk = ?";
    private static final String PUT_IF_ABSENT =
            "insert into item (pk, sk, version, attributes) values (?, ?, ?, ?) on conflict do nothing";
    private static final String REPLACE =
            "update item set version = ?, attributes = ? where pk = ? and sk = ? and version = ?";
    private static final String QUERY = "select sk, version, attributes from item where pk = ? and sk >= ? order by sk";
    private static final String LAST = "select sk, version, attributes from item"
            + " where pk = ? and sk >= ? and sk < ? order by sk desc limit 1";

    /** Comes after everything in a key, as it is no character. */
    private static final String END = Character.toString(Character.MAX_CODE_POINT);

    private final Connection connection;
    private final Statements reading;
    private final ReentrantLock turn = new ReentrantLock();
    private final Queue<Write> waiting = new ConcurrentLinkedQueue<>();

    private SqliteTable(Connection connection) {
        this.connection = connection;
        this.reading = new Statements(connection);
    }

    /**
     * Opens the table in a file, which is made where there is none.
     *
     * @throws qipp.embedded.opening.CannotOpen where another process has it, a newer version wrote it, or it is damaged
     */
    public static SqliteTable open(Path file) {
        return new SqliteTable(SqliteFile.open(file));
    }

    @Override
    public Optional<Item> get(Key key) {
        return read(GET, statement -> {
            Write.bind(statement, key.partition(), key.sort());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(item(key, row)) : Optional.empty();
            }
        });
    }

    @Override
    public boolean putIfAbsent(Item item) {
        return write(new Write(
                PUT_IF_ABSENT,
                item.key().partition(),
                item.key().sort(),
                item.version(),
                Attributes.write(item.attributes())));
    }

    @Override
    public boolean replace(Item item, long expectedVersion) {
        item.requireNextAfter(expectedVersion);
        return write(new Write(
                REPLACE,
                item.version(),
                Attributes.write(item.attributes()),
                item.key().partition(),
                item.key().sort(),
                expectedVersion));
    }

    @Override
    public List<Item> query(String partition, String sortPrefix) {
        return read(QUERY, statement -> {
            Write.bind(statement, partition, sortPrefix);
            try (var rows = statement.executeQuery()) {
                return beginning(sortPrefix, partition, rows);
            }
        });
    }

    @Override
    public Optional<Item> last(String partition, String sortPrefix) {
        return read(LAST, statement -> {
            Write.bind(statement, partition, sortPrefix, sortPrefix + END);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(item(partition, row)) : Optional.empty();
            }
        });
    }

    /** Writes a whole copy to a file that does not exist yet; what is written meanwhile waits and is not in it. */
    public void copyTo(Path file) {
        run("vacuum into ?", statement -> {
            Write.bind(statement, file.toString());
            return statement.execute();
        });
    }

    @Override
    public void close() {
        run("pragma optimize", PreparedStatement::execute);
        turn.lock();
        try {
            connection.close();
        } catch (SQLException fault) {
            throw SqliteFaults.of(fault);
        } finally {
            turn.unlock();
        }
    }

    /** The keys are in order, so those with the prefix stand together and begin with the first one. */
    private static List<Item> beginning(String prefix, String partition, ResultSet rows) throws SQLException {
        var items = new ArrayList<Item>();
        while (rows.next() && rows.getString("sk").startsWith(prefix)) {
            items.add(item(partition, rows));
        }
        return List.copyOf(items);
    }

    private static Item item(String partition, ResultSet row) throws SQLException {
        return item(new Key(partition, row.getString("sk")), row);
    }

    private static Item item(Key key, ResultSet row) throws SQLException {
        return new Item(key, row.getLong("version"), Attributes.read(row.getString("attributes")));
    }

    /**
     * Whoever has the turn writes what all have asked for until then, as one transaction: waiting for the disk is what a
     * write costs, and so many wait for it once. Nobody reads between a write and the disk.
     */
    private boolean write(Write write) {
        waiting.add(write);
        turn.lock();
        try {
            if (!write.isDone()) {
                Write.together(drained(), connection);
            }
        } finally {
            turn.unlock();
        }
        return write.tookEffect();
    }

    private List<Write> drained() {
        var together = new ArrayList<Write>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            together.add(next);
        }
        return together;
    }

    private <T> T run(String sql, Work<T> work) {
        turn.lock();
        try (var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException fault) {
            throw SqliteFaults.of(fault);
        } finally {
            turn.unlock();
        }
    }

    private <T> T read(String sql, Work<T> work) {
        turn.lock();
        try {
            return work.with(reading.of(sql));
        } catch (SQLException fault) {
            reading.forget(fault);
            throw SqliteFaults.of(fault);
        } finally {
            turn.unlock();
        }
    }

    /** What is done with a prepared statement. */
    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
