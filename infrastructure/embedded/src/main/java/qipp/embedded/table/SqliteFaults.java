package qipp.embedded.table;

import java.sql.SQLException;
import qipp.domain.keeping.TryAgain;

/** Faults of SQLite told apart: a busy, full or failing disk may pass, anything else is a fault of this program or its file. */
final class SqliteFaults {
    /** The low byte of a code is its kind, what is above only details it. */
    private static final int KIND = 0xFF;

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int DISK_FAULT = 10;
    private static final int DISK_FULL = 13;

    private SqliteFaults() {}

    static RuntimeException of(SQLException fault) {
        return switch (fault.getErrorCode() & KIND) {
            case BUSY, LOCKED, DISK_FAULT, DISK_FULL -> new TryAgain("The table did not answer", fault);
            default -> new IllegalStateException("The table failed", fault);
        };
    }

    static boolean isBusy(SQLException fault) {
        return (fault.getErrorCode() & KIND) == BUSY;
    }
}
