package qipp.embedded.table;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import qipp.embedded.opening.CannotOpen;

/** Opens the file: for one process, as the version that this program knows, and only where it is whole. */
final class SqliteFile {
    /** What brings the file from each version to the next; a new one is added at the end, none is ever changed. */
    private static final List<String> MIGRATIONS = List.of("""
            create table item (
                pk text not null,
                sk text not null,
                version integer not null,
                attributes text not null,
                primary key (pk, sk)
            ) strict
            """);

    private SqliteFile() {}

    static Connection open(Path file) {
        NativeLibrary.unpackInto(file.resolveSibling("tmp").toAbsolutePath());
        try {
            return opened(file);
        } catch (SQLException fault) {
            throw cannotOpen(file, fault);
        }
    }

    private static Connection opened(Path file) throws SQLException {
        var connection = settings().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try {
            takeForThisProcess(connection);
            requireWhole(file, connection);
            migrate(file, connection);
            return connection;
        } catch (SQLException | RuntimeException fault) {
            closeAfter(fault, connection);
            throw fault;
        }
    }

    private static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setLockingMode(LockingMode.EXCLUSIVE);
        settings.setJournalMode(JournalMode.WAL);
        settings.setSynchronous(SynchronousMode.FULL);
        settings.setBusyTimeout(0);
        settings.setTempStore(TempStore.MEMORY);
        return settings;
    }

    /** An exclusive lock is only asked for by the first write, and kept from then on. */
    private static void takeForThisProcess(Connection connection) throws SQLException {
        execute(connection, "begin exclusive");
        execute(connection, "commit");
    }

    private static void requireWhole(Path file, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("pragma quick_check(1)")) {
            if (!answer.next() || !"ok".equals(answer.getString(1))) {
                throw new CannotOpen("The table in " + file + " is damaged (" + answer.getString(1)
                        + "). Put a backup in the place of the data folder.");
            }
        }
    }

    private static void migrate(Path file, Connection connection) throws SQLException {
        var version = version(connection);
        if (version > MIGRATIONS.size()) {
            throw new CannotOpen("The table in " + file
                    + " was written by a newer version of this program: it is of version " + version
                    + ", and this program knows " + MIGRATIONS.size() + ". Start that newer version.");
        }
        for (var next = version; next < MIGRATIONS.size(); next++) {
            migrateTo(next + 1, connection);
        }
    }

    /** The change and the number of the version are one transaction: a kill leaves both or neither. */
    private static void migrateTo(int version, Connection connection) throws SQLException {
        execute(connection, "begin exclusive");
        execute(connection, MIGRATIONS.get(version - 1));
        execute(connection, "pragma user_version = " + version);
        execute(connection, "commit");
    }

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("pragma user_version")) {
            return answer.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void closeAfter(Exception fault, Connection connection) {
        try {
            connection.close();
        } catch (SQLException second) {
            fault.addSuppressed(second);
        }
    }

    private static CannotOpen cannotOpen(Path file, SQLException fault) {
        return SqliteFaults.isBusy(fault)
                ? new CannotOpen("The table in " + file + " is in use by another process. Stop that one first.", fault)
                : new CannotOpen("The table in " + file + " cannot be opened: " + fault.getMessage(), fault);
    }
}
