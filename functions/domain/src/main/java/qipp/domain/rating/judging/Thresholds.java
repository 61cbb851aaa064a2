package qipp.domain.rating.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.rag.Rating;
import qipp.domain.rating.Flip;

/**
 * A ratio's rating: Green from one threshold, Amber from another, Red below. It is compared by multiplying, so that
 * 94.999% is not taken for 95%.
 *
 * @param part the input that may change: what was delivered, forecast or planned
 * @param whole what it is measured against
 */
record Thresholds(String part, String whole, BigDecimal green, BigDecimal amber, String rule) {
    private static final int PENNY_DECIMALS = 2;
    private static final BigDecimal PENNY = BigDecimal.ONE.movePointLeft(PENNY_DECIMALS);

    Judgement judge(Pounds partAmount, Ratio ratio) {
        var rating = rate(ratio);
        var threshold = rating == Rating.RED ? amber : green;
        return new Judgement(
                rating,
                rule,
                new TreeMap<>(inputs(partAmount, new Pounds(ratio.whole()))),
                Optional.of(ratio.shown()),
                Optional.of(threshold),
                Optional.of(flip(rating, ratio, threshold)));
    }

    Map<String, BigDecimal> inputs(Pounds partAmount, Pounds wholeAmount) {
        return Map.of(part, partAmount.amount(), whole, wholeAmount.amount());
    }

    private Rating rate(Ratio ratio) {
        if (ratio.atLeast(green)) {
            return Rating.GREEN;
        }
        return ratio.atLeast(amber) ? Rating.AMBER : Rating.RED;
    }

    private Flip flip(Rating rating, Ratio ratio, BigDecimal threshold) {
        var missing = threshold.multiply(ratio.whole()).subtract(ratio.part());
        var change =
                rating == Rating.GREEN ? justBelow(missing) : missing.setScale(PENNY_DECIMALS, RoundingMode.CEILING);
        return new Flip(rate(new Ratio(ratio.part().add(change), ratio.whole())), part, change);
    }

    /** The change to the penny that falls short of the one that reaches a threshold exactly. */
    private static BigDecimal justBelow(BigDecimal missing) {
        return missing.setScale(PENNY_DECIMALS, RoundingMode.CEILING).subtract(PENNY);
    }
}
