package qipp.domain.merge.submission;

/** What a cross-check found. */
public enum CrossCheckKind {
    /** The same milestone, due on the same day, in two organisations: its work may count twice. */
    SAME_MILESTONE("sameMilestone"),
    /** The same scheme or initiative in two organisations: its savings may count twice. */
    SAME_SCHEME("sameScheme"),
    /** The initiatives of an organisation add up to more than its finance return says of the whole. */
    INITIATIVES_EXCEED_FINANCE_RETURN("initiativesExceedFinanceReturn");

    private final String published;

    CrossCheckKind(String published) {
        this.published = published;
    }

    /** As it leaves the system. */
    public String published() {
        return published;
    }
}
