package qipp.domain.rag;

/** A rating, from best to worst, and where there is nothing to rate. */
public enum Rating {
    /** As planned. */
    GREEN("green"),
    /** At risk. */
    AMBER("amber"),
    /** Off plan. */
    RED("red"),
    /** There is nothing to rate. */
    NOT_APPLICABLE("notApplicable");

    private final String published;

    Rating(String published) {
        this.published = published;
    }

    /** As it leaves the system. */
    public String published() {
        return published;
    }

    /** Whether this is a better rating than the other; where either is not applicable, neither is better. */
    public boolean isBetterThan(Rating other) {
        return this != NOT_APPLICABLE && other != NOT_APPLICABLE && compareTo(other) < 0;
    }
}
