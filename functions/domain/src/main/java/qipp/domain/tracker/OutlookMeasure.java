package qipp.domain.tracker;

/** What an outlook row measures. */
public enum OutlookMeasure {
    /** Savings planned in a year. */
    PLAN("Plan"),
    /** Savings needed in a year. */
    CHALLENGE("Challenge"),
    /** Savings that could be made in a year. */
    OPPORTUNITY("Opportunity");

    private final String label;

    OutlookMeasure(String label) {
        this.label = label;
    }

    /** As the tracker writes it. */
    public String label() {
        return label;
    }
}
