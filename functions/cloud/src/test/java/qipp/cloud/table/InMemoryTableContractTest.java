package qipp.cloud.table;

class InMemoryTableContractTest extends KeyValueTableContract {
    private final KeyValueTable table = new InMemoryTable();

    @Override
    protected KeyValueTable table() {
        return table;
    }
}
