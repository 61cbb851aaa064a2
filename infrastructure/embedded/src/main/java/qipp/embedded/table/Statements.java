package qipp.embedded.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The statements that read, each prepared once. Whoever has the connection's turn uses them, and closes what they gave:
 * only then are they at rest. Those that write cannot be kept so, as the driver leaves them in the midst of their work.
 */
final class Statements {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** The statement of a text; it is used again, so nobody closes it. */
    PreparedStatement of(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /** After a fault nobody knows in what state one is: all are prepared anew. */
    void forget(SQLException fault) {
        for (var statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException second) {
                fault.addSuppressed(second);
            }
        }
        prepared.clear();
    }
}
