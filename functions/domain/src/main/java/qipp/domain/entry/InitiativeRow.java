package qipp.domain.entry;

import qipp.domain.place.SourceRow;
import qipp.domain.rag.Rating;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.InitiativeType;
import qipp.domain.tracker.Ref;

/** A row of the sheet Initiatives as it was entered. The theme is the id of a theme of the programme. */
public record InitiativeRow(
        SourceRow source,
        Cell<Ref> ref,
        Cell<String> initiative,
        Cell<String> theme,
        Cell<String> scheme,
        Cell<InitiativeType> type,
        Cell<Boolean> identified,
        Cell<Boolean> recurrent,
        Cell<String> leadOrganisation,
        Cell<String> executiveLead,
        Cell<String> clinicalLead,
        Cell<String> projectLead,
        Cell<FinanceTo> financeTo,
        Cell<Amount> best,
        Cell<Amount> middle,
        Cell<Amount> worst,
        Cell<Rating> ownRating,
        Cell<String> issue,
        Cell<String> mitigation) {
    /** An initiative is identified unless the row says no. */
    public boolean isIdentified() {
        return identified.given().orElse(true);
    }
}
