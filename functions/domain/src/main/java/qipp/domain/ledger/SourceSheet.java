package qipp.domain.ledger;

/** The sheets of a tracker that hold rows. */
public enum SourceSheet {
    /** One row for each initiative. */
    INITIATIVES("Initiatives"),
    /** One row for each milestone. */
    MILESTONES("Milestones"),
    /** One row for each line and measure. */
    FINANCE("Finance"),
    /** One row for each risk. */
    RISKS("Risks"),
    /** One row for each indicator. */
    INDICATORS("Indicators"),
    /** One row for each line and measure, by financial year. */
    OUTLOOK("Outlook");

    private final String label;

    SourceSheet(String label) {
        this.label = label;
    }

    /** As the tracker names it. */
    public String label() {
        return label;
    }
}
