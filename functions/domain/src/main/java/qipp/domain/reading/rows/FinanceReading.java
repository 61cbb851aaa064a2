package qipp.domain.reading.rows;

import java.util.List;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.reading.format.FinanceColumns;
import qipp.domain.reading.table.Table;
import qipp.domain.reading.table.TableRow;
import qipp.domain.reading.value.LineKind;
import qipp.domain.reading.value.Texts;

/** Reads the sheet Finance. */
public record FinanceReading(Kinds kinds) {
    public List<FinanceRow> read(Table table) {
        return table.read(List.of(FinanceColumns.LINE, FinanceColumns.MEASURE), this::row);
    }

    private FinanceRow row(TableRow row) {
        return new FinanceRow(
                row.source(),
                row.cell(FinanceColumns.LINE, LineKind.LINE),
                row.cell(FinanceColumns.MEASURE, kinds.measure()),
                row.cell(FinanceColumns.ORGANISATION, Texts.NAME),
                months(row),
                row.cell(FinanceColumns.FULL_YEAR, kinds.amount()));
    }

    private List<Cell<Amount>> months(TableRow row) {
        return FinanceColumns.MONTHS.stream()
                .map(month -> row.cell(month, kinds.amount()))
                .toList();
    }
}
