package qipp.domain.rating;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.figures.Subject;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;

/**
 * A rating with its reason.
 *
 * @param rollUp the ratings of the initiatives below, for what consists of several
 * @param own the organisation's own rating, beside the computed overall one
 * @param rule the rule that gave the rating, in plain words
 * @param inputs what the rule looked at: exact pounds, or counts
 * @param value the exact ratio, shown to six decimals
 * @param threshold what the value was compared with
 */
public record Rated(
        Subject subject,
        RatingKind kind,
        Rating rating,
        Optional<RollUp> rollUp,
        Optional<Rating> own,
        String rule,
        SortedMap<String, BigDecimal> inputs,
        Optional<BigDecimal> value,
        Optional<BigDecimal> threshold,
        Optional<Flip> flip) {
    public Rated {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }
}
