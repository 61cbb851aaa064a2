package qipp.domain.rating.subject;

import java.util.Map;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.RatingKind;
import qipp.domain.tracker.Initiative;

/** The ratings of one initiative by kind, as its scheme, theme, organisation, groups and region count them. */
record InitiativeRatings(String organisation, Initiative initiative, Map<RatingKind, Rating> byKind) {
    InitiativeRatings {
        byKind = Map.copyOf(byKind);
    }

    RollUp rollUp(RatingKind kind) {
        return RollUp.of(byKind.getOrDefault(kind, Rating.NOT_APPLICABLE));
    }
}
