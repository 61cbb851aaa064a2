package qipp.cloud.table;

import qipp.cloud.fakes.MemoryTable;

class MemoryTableContractTest extends KeyValueTableContract {
    private final KeyValueTable table = new MemoryTable();

    @Override
    protected KeyValueTable table() {
        return table;
    }
}
