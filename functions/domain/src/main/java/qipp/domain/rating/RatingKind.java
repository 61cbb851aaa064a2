package qipp.domain.rating;

import java.util.Locale;

/** What a rating is about. */
public enum RatingKind {
    /** Savings to date against their plan. */
    YTD,
    /** Forecast outturn against the annual plan. */
    FORECAST,
    /** Milestones that slipped. */
    MILESTONES,
    /** The initiatives' plans against the challenge. */
    COVERAGE,
    /** The worst of the others. */
    OVERALL;

    /** As it leaves the system. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
