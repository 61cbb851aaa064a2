package qipp.domain.reading.format;

import java.util.List;

/** The columns of the sheet Milestones. */
public final class MilestoneColumns {
    public static final Column REF = Column.required("Ref");
    public static final Column INITIATIVE_REF = Column.required("Initiative ref");
    public static final Column ORGANISATION = Column.optional("Organisation");
    public static final Column MILESTONE = Column.required("Milestone");
    public static final Column DUE = Column.required("Due");
    public static final Column STATUS = Column.required("Status");
    public static final Column COMPLETED_ON = Column.optional("Completed on");
    public static final Column NEW_DATE = Column.optional("New date");
    public static final Column REASON = Column.optional("Reason");
    public static final Column MITIGATING_ACTION = Column.optional("Mitigating action");

    public static final List<Column> ALL = List.of(
            REF,
            INITIATIVE_REF,
            ORGANISATION,
            MILESTONE,
            DUE,
            STATUS,
            COMPLETED_ON,
            NEW_DATE,
            REASON,
            MITIGATING_ACTION);

    private MilestoneColumns() {}
}
