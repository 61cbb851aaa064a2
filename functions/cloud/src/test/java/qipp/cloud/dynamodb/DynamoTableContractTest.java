package qipp.cloud.dynamodb;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import qipp.cloud.table.KeyValueTable;
import qipp.cloud.table.KeyValueTableContract;

class DynamoTableContractTest extends KeyValueTableContract {
    private static DynamoDbLocal dynamo;
    private static KeyValueTable table;

    @BeforeAll
    static void start() throws IOException {
        dynamo = DynamoDbLocal.start();
        dynamo.createTable("qipp");
        table = DynamoTable.over(dynamo.connection(), "qipp");
    }

    @AfterAll
    static void stop() {
        dynamo.close();
    }

    @Override
    protected KeyValueTable table() {
        return table;
    }
}
