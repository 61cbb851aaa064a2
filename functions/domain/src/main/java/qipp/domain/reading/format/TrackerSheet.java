package qipp.domain.reading.format;

import java.util.List;

/** A sheet of the tracker. */
public enum TrackerSheet {
    /** Who sends it, for which month: a label in column A, its value in column B. */
    COVER("Cover", true),
    /** One row for each initiative. */
    INITIATIVES("Initiatives", true),
    /** One row for each milestone. */
    MILESTONES("Milestones", true),
    /** One row for each line and measure. */
    FINANCE("Finance", true),
    /** One row for each risk. */
    RISKS("Risks", false),
    /** One row for each indicator. */
    INDICATORS("Indicators", false),
    /** One row for each line and measure, with a column for each financial year. */
    OUTLOOK("Outlook", false);

    private final String label;
    private final boolean required;

    TrackerSheet(String label, boolean required) {
        this.label = label;
        this.required = required;
    }

    /** As the format writes it. */
    public String label() {
        return label;
    }

    /** Whether a tracker that is no nil return needs it. */
    public boolean isRequired() {
        return required;
    }

    /** Its columns in the order of the format; of the Cover, its labels. */
    public List<Column> columns() {
        return switch (this) {
            case COVER -> CoverLabels.ALL;
            case INITIATIVES -> InitiativeColumns.ALL;
            case MILESTONES -> MilestoneColumns.ALL;
            case FINANCE -> FinanceColumns.ALL;
            case RISKS -> RiskColumns.ALL;
            case INDICATORS -> IndicatorColumns.ALL;
            case OUTLOOK -> OutlookColumns.ALL;
        };
    }
}
