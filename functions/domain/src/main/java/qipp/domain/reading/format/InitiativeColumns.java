package qipp.domain.reading.format;

import java.util.List;

/** The columns of the sheet Initiatives. */
public final class InitiativeColumns {
    public static final Column REF = Column.required("Ref");
    public static final Column INITIATIVE = Column.required("Initiative");
    public static final Column THEME = Column.required("Theme");
    public static final Column SCHEME = Column.optional("Scheme");
    public static final Column TYPE = Column.optional("Type");
    public static final Column IDENTIFIED = Column.optional("Identified");
    public static final Column RECURRENT = Column.optional("Recurrent");
    public static final Column LEAD_ORGANISATION = Column.optional("Lead organisation");
    public static final Column EXECUTIVE_LEAD = Column.optional("Executive lead");
    public static final Column CLINICAL_LEAD = Column.optional("Clinical lead");
    public static final Column PROJECT_LEAD = Column.optional("Project lead");
    public static final Column FINANCE_TO = Column.optional("Finance to");
    public static final Column BEST = Column.optional("Best");
    public static final Column MIDDLE = Column.optional("Middle");
    public static final Column WORST = Column.optional("Worst");
    public static final Column OWN_RATING = Column.optional("Own rating");
    public static final Column ISSUE = Column.optional("Issue");
    public static final Column MITIGATION = Column.optional("Mitigation");

    public static final List<Column> ALL = List.of(
            REF,
            INITIATIVE,
            THEME,
            SCHEME,
            TYPE,
            IDENTIFIED,
            RECURRENT,
            LEAD_ORGANISATION,
            EXECUTIVE_LEAD,
            CLINICAL_LEAD,
            PROJECT_LEAD,
            FINANCE_TO,
            BEST,
            MIDDLE,
            WORST,
            OWN_RATING,
            ISSUE,
            MITIGATION);

    private InitiativeColumns() {}
}
