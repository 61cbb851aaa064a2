package qipp.embedded.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One conditional write that somebody waits for. */
final class Write {
    private final String sql;
    private final Object[] values;
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    Write(String sql, Object... values) {
        this.sql = sql;
        this.values = values;
    }

    /** Writes in their order, all or none of them; then each is done, or has failed: whoever waits for one goes on in any case. */
    static void together(List<Write> writes, Connection connection) {
        try {
            var effects = transaction(writes, connection);
            for (var index = 0; index < effects.length; index++) {
                writes.get(index).done.complete(effects[index]);
            }
        } catch (SQLException fault) {
            writes.forEach(write -> write.done.completeExceptionally(SqliteFaults.of(fault)));
        } finally {
            writes.stream().filter(write -> !write.isDone()).forEach(Write::breakOff);
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    private void breakOff() {
        done.completeExceptionally(new IllegalStateException("writing broke off"));
    }

    boolean isDone() {
        return done.isDone();
    }

    /** Whether its condition held; fails as the transaction did. */
    boolean tookEffect() {
        try {
            return done.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
        }
    }

    private static boolean[] transaction(List<Write> writes, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var effects = new boolean[writes.size()];
            for (var index = 0; index < effects.length; index++) {
                effects[index] = writes.get(index).execute(connection);
            }
            connection.commit();
            return effects;
        } catch (SQLException fault) {
            undo(connection, fault);
            throw fault;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private boolean execute(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate() == 1;
        }
    }

    /** A full or failing disk may have undone it already. */
    private static void undo(Connection connection, SQLException fault) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            fault.addSuppressed(second);
        }
    }
}
