package qipp.domain.rating.judging;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.figures.Subject;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Flip;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;

/** What a rule makes of its inputs, whatever the subject. */
public record Judgement(
        Rating rating,
        String rule,
        SortedMap<String, BigDecimal> inputs,
        Optional<BigDecimal> value,
        Optional<BigDecimal> threshold,
        Optional<Flip> flip) {

    /** There is nothing to rate, for this reason. */
    public static Judgement notApplicable(String rule) {
        return notApplicable(rule, Map.of());
    }

    /** There is nothing to rate, for this reason and by these inputs. */
    public static Judgement notApplicable(String rule, Map<String, BigDecimal> inputs) {
        return of(Rating.NOT_APPLICABLE, rule, inputs, Optional.empty());
    }

    /** A judgement that compares no ratio with a threshold. */
    public static Judgement of(Rating rating, String rule, Map<String, BigDecimal> inputs, Optional<Flip> flip) {
        return new Judgement(rating, rule, new TreeMap<>(inputs), Optional.empty(), Optional.empty(), flip);
    }

    /** What it is for a subject. */
    public Rated rated(Subject subject, RatingKind kind, Optional<RollUp> rollUp, Optional<Rating> own) {
        return new Rated(subject, kind, rating, rollUp, own, rule, inputs, value, threshold, flip);
    }
}
