package qipp.domain.reading.format;

import java.util.List;

/** The labels of the Cover. */
public final class CoverLabels {
    public static final Column FORMAT = Column.required("Format");
    public static final Column PROGRAMME = Column.required("Programme");
    public static final Column ORGANISATION = Column.required("Organisation");
    public static final Column PERIOD = Column.required("Period");
    public static final Column FINANCE_TO = Column.required("Finance to");
    public static final Column AMOUNTS_IN = Column.required("Amounts in");
    public static final Column SAVINGS_ARE = Column.required("Savings are");
    public static final Column NIL_RETURN = Column.optional("Nil return");
    public static final Column OWN_RATING = Column.optional("Own rating");
    public static final Column PREPARED_BY = Column.optional("Prepared by");
    public static final Column SIGNED_OFF_BY = Column.optional("Signed off by");
    public static final Column ROLE = Column.optional("Role");
    public static final Column SIGNED_OFF_ON = Column.optional("Signed off on");

    public static final List<Column> ALL = List.of(
            FORMAT,
            PROGRAMME,
            ORGANISATION,
            PERIOD,
            FINANCE_TO,
            AMOUNTS_IN,
            SAVINGS_ARE,
            NIL_RETURN,
            OWN_RATING,
            PREPARED_BY,
            SIGNED_OFF_BY,
            ROLE,
            SIGNED_OFF_ON);

    private CoverLabels() {}
}
