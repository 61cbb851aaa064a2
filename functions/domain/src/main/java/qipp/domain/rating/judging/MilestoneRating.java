package qipp.domain.rating.judging;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.milestone.MilestoneClass;
import qipp.domain.milestone.Slippage;
import qipp.domain.programme.MilestonePolicy;
import qipp.domain.rag.Rating;
import qipp.domain.rating.Flip;

/**
 * Rates the milestones of an initiative: Green when nothing slipped, Red when more than so many slipped by more than so
 * many days, Amber otherwise. "New date passed" and "overdue without a plan" count as longer slips. Inputs
 * {@code milestones}, {@code slipped} and, of these, {@code slippedLonger}. Source: "Ratings (RAG)", Milestones.
 */
public record MilestoneRating(MilestonePolicy policy) {
    private static final String SLIPPED = "slipped";
    private static final String SLIPPED_LONGER = "slippedLonger";

    /** What the milestones of an initiative come to; not applicable where it has none. */
    public Judgement judge(Collection<ClassifiedMilestone> milestones) {
        if (milestones.isEmpty()) {
            return Judgement.notApplicable("Not applicable: there are no milestones.");
        }
        var slipped = count(milestones, MilestoneRating::slipped);
        var slippedLonger = count(milestones, this::slippedLonger);
        var inputs = Map.of(
                "milestones",
                BigDecimal.valueOf(milestones.size()),
                SLIPPED,
                BigDecimal.valueOf(slipped),
                SLIPPED_LONGER,
                BigDecimal.valueOf(slippedLonger));
        var rating = rate(slipped, slippedLonger);
        return Judgement.of(rating, rule(), inputs, Optional.of(flip(rating, slipped, slippedLonger)));
    }

    private Rating rate(long slipped, long slippedLonger) {
        if (slipped == 0) {
            return Rating.GREEN;
        }
        return slippedLonger > policy.redAbove() ? Rating.RED : Rating.AMBER;
    }

    /** A count changes by: fewer longer slips for Red, no slip at all for Amber, one slip more for Green. */
    private Flip flip(Rating rating, long slipped, long slippedLonger) {
        return switch (rating) {
            case RED -> new Flip(Rating.AMBER, SLIPPED_LONGER, BigDecimal.valueOf(policy.redAbove() - slippedLonger));
            case AMBER -> new Flip(Rating.GREEN, SLIPPED, BigDecimal.valueOf(-slipped));
            case GREEN, NOT_APPLICABLE -> new Flip(Rating.AMBER, SLIPPED, BigDecimal.ONE);
        };
    }

    private String rule() {
        return ("Green when nothing slipped; Red when more than %s slipped by more than %s days, which a new date that"
                        + " has passed and an overdue milestone without a plan do; Amber otherwise. This completes the"
                        + " published rule, which is silent on one longer slip and on several shorter ones.")
                .formatted(policy.redAbove(), policy.days());
    }

    private static boolean slipped(ClassifiedMilestone milestone) {
        return milestone.milestoneClass().isNotMet();
    }

    private boolean slippedLonger(ClassifiedMilestone milestone) {
        if (milestone.milestoneClass() == MilestoneClass.SLIPPED) {
            return milestone
                    .slippage()
                    .map(Slippage::days)
                    .filter(days -> days > policy.days())
                    .isPresent();
        }
        return slipped(milestone);
    }

    private static long count(Collection<ClassifiedMilestone> milestones, Predicate<ClassifiedMilestone> which) {
        return milestones.stream().filter(which).count();
    }
}
