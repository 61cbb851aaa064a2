package qipp.domain.reading.format;

import java.util.List;

/** The columns of the sheet Indicators. */
public final class IndicatorColumns {
    public static final Column REF = Column.required("Ref");
    public static final Column INITIATIVE_REF = Column.optional("Initiative ref");
    public static final Column THEME = Column.optional("Theme");
    public static final Column INDICATOR = Column.required("Indicator");
    public static final Column UNIT = Column.optional("Unit");
    public static final Column BASELINE = Column.optional("Baseline");
    public static final Column TARGET = Column.optional("Target");
    public static final Column ACTUAL = Column.optional("Actual");

    public static final List<Column> ALL =
            List.of(REF, INITIATIVE_REF, THEME, INDICATOR, UNIT, BASELINE, TARGET, ACTUAL);

    private IndicatorColumns() {}
}
