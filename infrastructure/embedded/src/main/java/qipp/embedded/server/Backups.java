package qipp.embedded.server;

import java.nio.file.Path;
import qipp.embedded.data.Backup;
import qipp.embedded.data.DataFolder;
import qipp.embedded.table.SqliteTable;

/** Writes backups, and says what it wrote. */
public final class Backups {
    private Backups() {}

    /** Of a data folder that nobody serves. */
    public static String of(DataFolder data, Path target) {
        try (var table = SqliteTable.open(data.table())) {
            return of(data, table, target);
        }
    }

    static String of(DataFolder data, SqliteTable table, Path target) {
        var copied = new Backup(data, table).to(target);
        return "%s holds the table and %,d files of %,d bytes"
                .formatted(copied.target(), copied.files(), copied.bytes());
    }
}
