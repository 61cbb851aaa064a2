package qipp.domain.reading.format;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the sheet Finance. The months have to be there; which of their cells may be blank is for the rules. */
public final class FinanceColumns {
    public static final Column LINE = Column.required("Line");
    public static final Column MEASURE = Column.required("Measure");
    public static final Column ORGANISATION = Column.optional("Organisation");
    public static final List<Column> MONTHS = Stream.of(
                    "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar")
            .map(Column::present)
            .toList();
    public static final Column FULL_YEAR = Column.optional("Full year");

    public static final List<Column> ALL = Stream.of(
                    Stream.of(LINE, MEASURE, ORGANISATION), MONTHS.stream(), Stream.of(FULL_YEAR))
            .flatMap(columns -> columns)
            .toList();

    private FinanceColumns() {}
}
