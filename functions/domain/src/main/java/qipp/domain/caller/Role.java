package qipp.domain.caller;

/** What a caller is, and so may do. */
public enum Role {
    /** Requests and completes uploads, reads and explains, for the own organisation. */
    ORGANISATION_ANALYST("organisation-analyst"),
    /** Signs off the own organisation's tracker too. */
    ORGANISATION_DIRECTOR("organisation-director"),
    /** Reads all, merges, returns, compares, reconciles. */
    REGION_ANALYST("region-analyst"),
    /** Signs off, sends, reopens, allows late and saves the programme too. */
    REGION_DIRECTOR("region-director");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** As a token writes it. */
    public String claim() {
        return claim;
    }
}
