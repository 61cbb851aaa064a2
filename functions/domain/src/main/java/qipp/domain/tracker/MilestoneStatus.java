package qipp.domain.tracker;

/** The status of a milestone as its organisation reports it. */
public enum MilestoneStatus {
    /** Nothing has been done yet. */
    NOT_STARTED("Not started"),
    /** Work is under way. */
    IN_PROGRESS("In progress"),
    /** Done, on the date given. */
    COMPLETE("Complete"),
    /** Given up: counted in the year, never due, met or slipped. */
    CANCELLED("Cancelled");

    private final String label;

    MilestoneStatus(String label) {
        this.label = label;
    }

    /** As the tracker writes it. */
    public String label() {
        return label;
    }
}
