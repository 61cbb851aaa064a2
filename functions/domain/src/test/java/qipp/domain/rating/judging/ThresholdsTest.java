package qipp.domain.rating.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.testing.MilestoneValues.due;
import static qipp.domain.testing.TrackerValues.AS_AT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.figures.Savings;
import qipp.domain.milestone.MilestoneClasses;
import qipp.domain.money.Pounds;
import qipp.domain.programme.MilestonePolicy;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Flip;
import qipp.domain.testing.Programmes;
import qipp.domain.tracker.Milestone;

/** Green from 95% and Amber from 80% of a plan, and from 50% and 30% of a challenge. */
class ThresholdsTest {
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    @ParameterizedTest
    @CsvSource({
        "95,          100,    GREEN",
        "94.99,       100,    AMBER",
        "9499999.99,  10000000, AMBER",
        "9500000,     10000000, GREEN",
        "80,          100,    AMBER",
        "79.99,       100,    RED",
        "-1,          100,    RED",
        "200,         100,    GREEN",
        "0.01,        0,      GREEN",
        "0,           0,      NOT_APPLICABLE",
        "-0.01,       0,      RED",
        "100,         -1,     NOT_APPLICABLE",
    })
    void rates_a_yield_exactly_at_its_threshold(BigDecimal delivered, BigDecimal due, Rating expected) {
        assertThat(finance(delivered, due).rating()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1, GREEN", "0.49, 1, AMBER", "0.3, 1, AMBER", "0.29, 1, RED", "1, 0, NOT_APPLICABLE"})
    void rates_coverage_exactly_at_its_threshold(BigDecimal plan, BigDecimal challenge, Rating expected) {
        assertThat(coverage(plan, challenge).rating()).isEqualTo(expected);
    }

    @Test
    void says_when_coverage_is_above_the_challenge() {
        assertThat(coverage(BigDecimal.TWO, BigDecimal.ONE).rule()).contains("Above 100%");
        assertThat(coverage(BigDecimal.ONE, BigDecimal.ONE).rule()).doesNotContain("Above 100%");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, NOT_APPLICABLE",
        "3, 0, 0, 0, GREEN",
        "0, 1, 0, 0, AMBER",
        "0, 5, 0, 0, AMBER",
        "0, 0, 1, 0, AMBER",
        "0, 9, 1, 0, AMBER",
        "0, 0, 2, 0, RED",
        "0, 0, 1, 1, RED",
        "0, 0, 0, 2, RED",
        "0, 1, 0, 1, AMBER",
    })
    void rates_milestones_by_how_many_slipped_for_longer(
            int other, int shorter, int longer, int overdue, Rating expected) {
        var judgement = milestones(new MilestonePolicy(7, 1), other, shorter, longer, overdue);

        assertThat(judgement.rating()).isEqualTo(expected);
    }

    @Test
    void reaches_another_rating_by_each_flip_of_money_and_by_no_smaller_one() {
        amounts(1)
                .forEach(amount -> assertThatItFlips(
                        finance(amount, BigDecimal.valueOf(1_000)),
                        changed -> finance(changed, BigDecimal.valueOf(1_000)),
                        "delivered"));
        amounts(2)
                .forEach(amount -> assertThatItFlips(
                        finance(amount, BigDecimal.ZERO), changed -> finance(changed, BigDecimal.ZERO), "delivered"));
        amounts(3)
                .forEach(amount -> assertThatItFlips(
                        coverage(amount, new BigDecimal("333.33")),
                        changed -> coverage(changed, new BigDecimal("333.33")),
                        "initiativesPlan"));
    }

    @Test
    void reaches_another_rating_by_each_flip_of_a_milestone_count() {
        var policy = new MilestonePolicy(7, 2);
        for (int longer = 0; longer < 6; longer++) {
            for (int shorter = 0; shorter < 4; shorter++) {
                var judgement = milestones(policy, 1, shorter, longer, 0);
                var flip = judgement.flip().orElseThrow();
                assertThat(flipped(policy, judgement, flip)).isEqualTo(flip.to());
                assertThat(flip.to()).isNotEqualTo(judgement.rating());
            }
        }
    }

    @Test
    void moves_initiatives_to_the_next_rating_by_each_flip_of_a_roll_up() {
        assertThat(RollUpRating.judge(new RollUp(2, 1, 5)).flip())
                .contains(new Flip(Rating.AMBER, "red", BigDecimal.valueOf(-2)));
        assertThat(RollUpRating.judge(new RollUp(0, 3, 0)).flip())
                .contains(new Flip(Rating.GREEN, "amber", BigDecimal.valueOf(-3)));
        assertThat(RollUpRating.judge(new RollUp(0, 0, 5)).flip())
                .contains(new Flip(Rating.AMBER, "green", BigDecimal.valueOf(-1)));
        assertThat(RollUpRating.judge(RollUp.NONE).flip()).isEmpty();
    }

    private static void assertThatItFlips(Judgement judgement, Function<BigDecimal, Judgement> rate, String by) {
        judgement.flip().ifPresent(flip -> {
            var changed = judgement.inputs().get(by).add(flip.change());
            var smaller = changed.subtract(
                    PENNY.multiply(BigDecimal.valueOf(flip.change().signum())));

            assertThat(flip.by()).isEqualTo(by);
            assertThat(flip.change().signum()).isEqualTo(judgement.rating() == Rating.GREEN ? -1 : 1);
            assertThat(rate.apply(changed).rating()).isEqualTo(flip.to()).isNotEqualTo(judgement.rating());
            assertThat(rate.apply(smaller).rating()).isIn(judgement.rating(), Rating.NOT_APPLICABLE);
        });
    }

    private static Rating flipped(MilestonePolicy policy, Judgement judgement, Flip flip) {
        var counts = new TreeMap<>(judgement.inputs());
        counts.merge(flip.by(), flip.change(), BigDecimal::add);
        int slipped = counts.get("slipped").intValueExact();
        int longer = Math.min(slipped, counts.get("slippedLonger").intValueExact());
        return milestones(policy, 1, slipped - longer, longer, 0).rating();
    }

    private static Stream<BigDecimal> amounts(long seed) {
        var random = new Random(seed);
        return LongStream.range(0, 2_000).mapToObj(_ -> BigDecimal.valueOf(random.nextLong(120_000) - 10_000, 2));
    }

    private static Judgement finance(BigDecimal delivered, BigDecimal due) {
        var savings = new Savings(
                new Pounds(due),
                new Pounds(delivered),
                Pounds.ZERO,
                Pounds.ZERO,
                Optional.empty(),
                new TreeMap<>(),
                Savings.NONE.plan(),
                Savings.NONE.actual(),
                Savings.NONE.forecast());
        return new FinanceRating(Programmes.small().finance()).yearToDate(savings);
    }

    private static Judgement coverage(BigDecimal plan, BigDecimal challenge) {
        return new CoverageRating(Programmes.small().coverage())
                .judge(Optional.of(CoverageFigures.of(new Pounds(plan), new Pounds(challenge))));
    }

    private static Judgement milestones(MilestonePolicy policy, int other, int shorter, int longer, int overdue) {
        var rows = Stream.of(
                        copies(other, due("2012-07-31").build()),
                        copies(shorter, due("2012-06-30").newDate("2012-07-07").build()),
                        copies(longer, due("2012-06-30").newDate("2012-07-08").build()),
                        copies(overdue, due("2012-06-30").build()))
                .flatMap(List::stream)
                .toList();
        return new MilestoneRating(policy).judge(MilestoneClasses.of(rows, AS_AT));
    }

    private static List<Milestone> copies(int count, Milestone milestone) {
        return IntStream.range(0, count).mapToObj(_ -> milestone).toList();
    }
}
