package qipp.domain.tracker;

import java.util.Optional;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;
import qipp.domain.rag.Rating;
import qipp.domain.time.FinanceTo;

/** An initiative: a part of the savings programme with its own milestones and money. Scenario amounts are full-year forecasts. */
public record Initiative(
        SourceRow source,
        Ref ref,
        String name,
        String theme,
        Optional<String> scheme,
        Optional<InitiativeType> type,
        boolean identified,
        Optional<Boolean> recurrent,
        Optional<String> leadOrganisation,
        Optional<String> executiveLead,
        Optional<String> clinicalLead,
        Optional<String> projectLead,
        Optional<FinanceTo> financeTo,
        Optional<Pounds> best,
        Optional<Pounds> middle,
        Optional<Pounds> worst,
        Optional<Rating> ownRating,
        Optional<String> issue,
        Optional<String> mitigation) {}
