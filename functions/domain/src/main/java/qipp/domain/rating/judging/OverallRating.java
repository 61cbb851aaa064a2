package qipp.domain.rating.judging;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Flip;
import qipp.domain.rating.RatingKind;

/**
 * The worst of a subject's ratings. Inputs, value, threshold and flip are those of the kind that decides; where several
 * do, those of the first, and no single change makes the overall rating better. Source: "Ratings (RAG)", Overall.
 */
public final class OverallRating {
    private OverallRating() {}

    /** The worst of the kinds. */
    public static Judgement judge(SortedMap<RatingKind, Judgement> kinds) {
        var overall = worst(kinds.values().stream().map(Judgement::rating).toList());
        return kinds.keySet().stream()
                .filter(kind -> kinds.get(kind).rating() == overall && overall != Rating.NOT_APPLICABLE)
                .findFirst()
                .map(kind -> decidedBy(kind, kinds))
                .orElseGet(() -> Judgement.notApplicable("Not applicable: there is nothing to rate."));
    }

    private static Judgement decidedBy(RatingKind deciding, SortedMap<RatingKind, Judgement> kinds) {
        var judgement = kinds.get(deciding);
        return new Judgement(
                judgement.rating(),
                "The worst of %s: %s decides. %s".formatted(listed(kinds), named(deciding), judgement.rule()),
                judgement.inputs(),
                judgement.value(),
                judgement.threshold(),
                judgement.flip().flatMap(flip -> overall(flip, deciding, kinds)));
    }

    /** What a change of the deciding kind makes of the overall rating; nothing where another kind holds it. */
    private static Optional<Flip> overall(Flip flip, RatingKind deciding, SortedMap<RatingKind, Judgement> kinds) {
        var now = kinds.get(deciding).rating();
        var then = worst(kinds.keySet().stream()
                .map(kind -> kind == deciding ? flip.to() : kinds.get(kind).rating())
                .toList());
        return then == now ? Optional.empty() : Optional.of(new Flip(then, flip.by(), flip.change()));
    }

    private static Rating worst(Collection<Rating> ratings) {
        return ratings.stream()
                .map(RollUp::of)
                .reduce(RollUp.NONE, RollUp::plus)
                .rating();
    }

    private static String listed(SortedMap<RatingKind, Judgement> kinds) {
        var names = kinds.keySet().stream().map(OverallRating::named).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String named(RatingKind kind) {
        return switch (kind) {
            case YTD -> "year to date";
            case FORECAST -> "forecast";
            case MILESTONES -> "milestones";
            case COVERAGE -> "coverage";
            case OVERALL -> "overall";
        };
    }
}
