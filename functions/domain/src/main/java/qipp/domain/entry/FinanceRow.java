package qipp.domain.entry;

import java.util.List;
import qipp.domain.place.SourceRow;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/** A row of the sheet Finance as it was entered: one line and measure, April to March. */
public record FinanceRow(
        SourceRow source,
        Cell<Line> line,
        Cell<Measure> measure,
        Cell<String> organisation,
        List<Cell<Amount>> months,
        Cell<Amount> fullYear) {
    public FinanceRow {
        months = List.copyOf(months);
        if (months.size() != FinancialYear.MONTHS) {
            throw new IllegalArgumentException("a finance row has 12 months, not " + months.size());
        }
    }

    /** Whether the row is of a part of the organisation. */
    public boolean isOfPart() {
        return !organisation.isBlank();
    }
}
