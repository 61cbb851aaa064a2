package qipp.domain.reading.format;

import java.util.List;

/** The columns of the sheet Risks. */
public final class RiskColumns {
    public static final Column REF = Column.required("Ref");
    public static final Column INITIATIVE_REF = Column.optional("Initiative ref");
    public static final Column THEME = Column.optional("Theme");
    public static final Column RISK = Column.required("Risk");
    public static final Column LIKELIHOOD = Column.optional("Likelihood");
    public static final Column IMPACT = Column.optional("Impact");
    public static final Column MITIGATION = Column.optional("Mitigation");
    public static final Column OWNER = Column.optional("Owner");

    public static final List<Column> ALL =
            List.of(REF, INITIATIVE_REF, THEME, RISK, LIKELIHOOD, IMPACT, MITIGATION, OWNER);

    private RiskColumns() {}
}
