package qipp.domain.testing;

import java.util.Optional;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;
import qipp.domain.rag.Rating;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Ref;

/** An initiative, changed in what a test is about: identified, without a scheme, scenarios or anything said of it. */
public record InitiativeValues(
        String ref,
        String theme,
        Optional<String> scheme,
        boolean identified,
        Optional<FinanceTo> financeTo,
        Optional<Pounds> best,
        Optional<Rating> ownRating) {

    public static InitiativeValues of(String ref, String theme) {
        return new InitiativeValues(
                ref, theme, Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public InitiativeValues scheme(String name) {
        return new InitiativeValues(ref, theme, Optional.of(name), identified, financeTo, best, ownRating);
    }

    public InitiativeValues unidentified() {
        return new InitiativeValues(ref, theme, scheme, false, financeTo, best, ownRating);
    }

    public InitiativeValues financeTo(FinanceTo month) {
        return new InitiativeValues(ref, theme, scheme, identified, Optional.of(month), best, ownRating);
    }

    public InitiativeValues best(long pounds) {
        return new InitiativeValues(
                ref, theme, scheme, identified, financeTo, Optional.of(Pounds.of(pounds)), ownRating);
    }

    public InitiativeValues ownRating(Rating rating) {
        return new InitiativeValues(ref, theme, scheme, identified, financeTo, best, Optional.of(rating));
    }

    public Initiative build(int row) {
        return new Initiative(
                new SourceRow(Optional.of("Initiatives"), row),
                new Ref(ref),
                "Initiative " + ref,
                theme,
                scheme,
                Optional.empty(),
                identified,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                financeTo,
                best,
                Optional.empty(),
                Optional.empty(),
                ownRating,
                Optional.empty(),
                Optional.empty());
    }
}
