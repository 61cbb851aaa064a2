package qipp.domain.merge.selection;

/** How an organisation is present in a submission. */
public enum Presence {
    /** By its tracker of the period. */
    CURRENT("current"),
    /** By the last tracker that was accepted of it before. */
    CARRIED_FORWARD("carriedForward"),
    /** By saying that there is nothing to report: its figures are zero, its challenge counts. */
    NIL("nil"),
    /** Not at all. */
    ABSENT("absent");

    private final String published;

    Presence(String published) {
        this.published = published;
    }

    /** As it leaves the system. */
    public String published() {
        return published;
    }
}
