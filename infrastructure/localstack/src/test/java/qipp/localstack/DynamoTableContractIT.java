package qipp.localstack;

import org.junit.jupiter.api.BeforeAll;
import qipp.cloud.table.KeyValueTable;
import qipp.cloud.table.KeyValueTableContract;

class DynamoTableContractIT extends KeyValueTableContract {
    private static KeyValueTable table;

    @BeforeAll
    static void start() {
        table = LocalStack.newTable("contract");
    }

    @Override
    protected KeyValueTable table() {
        return table;
    }
}
