package qipp.domain.rating.judging;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Flip;

/**
 * Rates a subject by the ratings of its initiatives. Inputs {@code red}, {@code amber} and {@code green}: their counts.
 * A flip says how many initiatives of one rating would have to move to the next. Source: "Ratings (RAG)", Roll-up.
 */
public final class RollUpRating {
    private static final String RULE =
            "Any Red initiative gives Red, else any Amber gives Amber, else any Green gives Green.";

    private RollUpRating() {}

    /** The worst of the ratings below. */
    public static Judgement judge(RollUp rollUp) {
        var inputs = Map.of(
                "red", BigDecimal.valueOf(rollUp.red()),
                "amber", BigDecimal.valueOf(rollUp.amber()),
                "green", BigDecimal.valueOf(rollUp.green()));
        return Judgement.of(rollUp.rating(), RULE, inputs, flip(rollUp));
    }

    private static Optional<Flip> flip(RollUp rollUp) {
        return switch (rollUp.rating()) {
            case RED -> Optional.of(new Flip(Rating.AMBER, "red", BigDecimal.valueOf(-rollUp.red())));
            case AMBER -> Optional.of(new Flip(Rating.GREEN, "amber", BigDecimal.valueOf(-rollUp.amber())));
            case GREEN -> Optional.of(new Flip(Rating.AMBER, "green", BigDecimal.ONE.negate()));
            case NOT_APPLICABLE -> Optional.empty();
        };
    }
}
