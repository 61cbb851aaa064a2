package qipp.domain.reading.format;

import java.util.List;
import qipp.domain.time.FinancialYear;

/** The columns of the sheet Outlook that have a fixed name. Beside them each financial year may have one. */
public final class OutlookColumns {
    public static final Column LINE = Column.required("Line");
    public static final Column MEASURE = Column.optional("Measure");
    public static final Column TOTAL = Column.optional("Total");

    public static final List<Column> ALL = List.of(LINE, MEASURE, TOTAL);

    private OutlookColumns() {}

    /** The column of a year, named like {@code 2011/12}. */
    public static Column year(FinancialYear year) {
        return Column.optional(year.label());
    }
}
