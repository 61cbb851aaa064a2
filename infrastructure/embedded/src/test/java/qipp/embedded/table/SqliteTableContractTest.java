package qipp.embedded.table;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import qipp.cloud.table.KeyValueTable;
import qipp.cloud.table.KeyValueTableContract;

class SqliteTableContractTest extends KeyValueTableContract {
    @TempDir
    private Path folder;

    private SqliteTable table;

    @BeforeEach
    void open() {
        table = SqliteTable.open(folder.resolve("table.sqlite"));
    }

    @AfterEach
    void close() {
        table.close();
    }

    @Override
    protected KeyValueTable table() {
        return table;
    }
}
