package qipp.domain.rules.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import qipp.domain.finding.Finding;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.programme.CoveragePolicy;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** What the initiatives cover of the organisation's challenge, where both are known. */
record Covered(Pounds initiativesPlan, Pounds challenge, CoveragePolicy policy, RuleContext context) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** A penny of a challenge of a thousand million is told apart. */
    private static final int MOST_DECIMALS = 10;

    /** Nothing where the programme does not judge coverage, or has no challenge for the organisation. */
    static Optional<Covered> of(RuleContext context) {
        return context.programme()
                .coverage()
                .flatMap(policy -> PlannedSavings.ofInitiatives(context)
                        .flatMap(sum -> challenge(context)
                                .map(challenge -> new Covered(sum.pounds(), challenge, policy, context))));
    }

    private static Optional<Pounds> challenge(RuleContext context) {
        return context.organisation()
                .flatMap(organisation -> organisation.challengeOf(context.year()))
                .filter(challenge -> challenge.signum() > 0);
    }

    /** Compared unrounded, by multiplying. */
    boolean isAtLeast(BigDecimal share) {
        return ratio().atLeast(share);
    }

    boolean isAboveChallenge() {
        return initiativesPlan.compareTo(challenge) > 0;
    }

    /** A sum over many rows names no cell. */
    Finding finding(Rule rule, BigDecimal share, String problem, String fix) {
        var limit = challenge.times(share);
        return Finding.at(
                        context.place(TrackerSheet.FINANCE),
                        rule.code(),
                        context.typed(initiativesPlan),
                        context.typed(limit),
                        "The initiatives' plans cover %s of the challenge, %s (%s)."
                                .formatted(perCentApartFrom(share), problem, perCent(share, 1)),
                        fix)
                .withDifference(initiativesPlan.minus(limit).amount());
    }

    private Ratio ratio() {
        return new Ratio(initiativesPlan.amount(), challenge.amount());
    }

    /** With as many decimals as tell it from the limit that it misses. */
    private String perCentApartFrom(BigDecimal limit) {
        var exact = initiativesPlan.amount().divide(challenge.amount(), MOST_DECIMALS + 2, RoundingMode.HALF_EVEN);
        return IntStream.rangeClosed(1, MOST_DECIMALS)
                .filter(decimals -> !perCent(exact, decimals).equals(perCent(limit, decimals)))
                .mapToObj(decimals -> perCent(exact, decimals))
                .findFirst()
                .orElseGet(() -> perCent(exact, MOST_DECIMALS));
    }

    private static String perCent(BigDecimal share, int decimals) {
        return share.multiply(HUNDRED)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + "%";
    }
}
