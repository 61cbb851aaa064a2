package qipp.domain.rating.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.testing.MilestoneValues.due;
import static qipp.domain.testing.TrackerValues.AS_AT;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import qipp.domain.figures.accounts.AllFigures;
import qipp.domain.figures.accounts.TrackerFigures;
import qipp.domain.programme.FinancePolicy;
import qipp.domain.programme.MoneySet;
import qipp.domain.programme.Programme;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Flip;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;
import qipp.domain.testing.InitiativeValues;
import qipp.domain.testing.ProgrammeValues;
import qipp.domain.testing.TrackerValues;
import qipp.domain.tracker.Measure;

class RatingsTest {
    private static final Programme PROGRAMME =
            ProgrammeValues.small().group("north", "NCL").build();

    @Test
    void rates_every_subject_by_every_kind_that_it_has() {
        var rated = rate(TrackerValues.of("SEL")
                .add(InitiativeValues.of("I1", "demand").scheme("Beds"))
                .money("I1", 1, 1, 1)
                .money("ALL", 1, 1, 1));

        assertThat(rated)
                .extracting(one -> one.subject().path() + " " + one.kind().published())
                .containsExactly(
                        "SEL ytd",
                        "SEL forecast",
                        "SEL milestones",
                        "SEL coverage",
                        "SEL overall",
                        "SEL/theme/demand ytd",
                        "SEL/theme/demand forecast",
                        "SEL/theme/demand milestones",
                        "SEL/theme/demand overall",
                        "SEL/theme/demand/Beds ytd",
                        "SEL/theme/demand/Beds forecast",
                        "SEL/theme/demand/Beds milestones",
                        "SEL/theme/demand/Beds overall",
                        "SEL/theme/drug-costs ytd",
                        "SEL/theme/drug-costs forecast",
                        "SEL/theme/drug-costs milestones",
                        "SEL/theme/drug-costs overall",
                        "SEL/I1 ytd",
                        "SEL/I1 forecast",
                        "SEL/I1 milestones",
                        "SEL/I1 overall");
    }

    @Test
    void says_what_it_looked_at_and_what_would_change_it() {
        var rated = of(
                rate(TrackerValues.of("SEL")
                        .row("ALL", Measure.Standard.PLAN, 0, 2, 5_450_000)
                        .row("ALL", Measure.Standard.ACTUAL, 0, 1, 9_529_000)),
                "SEL",
                RatingKind.YTD);

        assertThat(rated.rating()).isEqualTo(Rating.AMBER);
        assertThat(rated.inputs())
                .containsEntry("delivered", BigDecimal.valueOf(9_529_000))
                .containsEntry("due", BigDecimal.valueOf(10_900_000));
        assertThat(rated.value()).contains(new BigDecimal("0.874220"));
        assertThat(rated.threshold()).contains(new BigDecimal("0.95"));
        assertThat(rated.flip().orElseThrow().to()).isEqualTo(Rating.GREEN);
        assertThat(rated.flip().orElseThrow().by()).isEqualTo("delivered");
        assertThat(rated.flip().orElseThrow().change()).isEqualByComparingTo(BigDecimal.valueOf(826_000));
    }

    @Test
    void rates_an_organisation_by_the_set_that_the_programme_names() {
        var tracker = TrackerValues.of("SEL")
                .add(InitiativeValues.of("I1", "demand"))
                .money("I1", 100, 10, 10)
                .money("ALL", 100, 100, 100);
        var byInitiatives = ProgrammeValues.small()
                .finance(new FinancePolicy(false, MoneySet.INITIATIVES, new BigDecimal("0.95"), new BigDecimal("0.80")))
                .build();

        assertThat(of(rate(tracker), "SEL", RatingKind.YTD).rating()).isEqualTo(Rating.GREEN);
        assertThat(of(rate(tracker), "SEL", RatingKind.YTD).rollUp()).contains(new RollUp(1, 0, 0));
        assertThat(of(rate(tracker, byInitiatives), "SEL", RatingKind.YTD).rating())
                .isEqualTo(Rating.RED);
    }

    @Test
    void rolls_milestones_up_from_initiatives() {
        var rated = rate(TrackerValues.of("SEL")
                .add(InitiativeValues.of("I1", "demand"))
                .add(InitiativeValues.of("I2", "demand"))
                .add(InitiativeValues.of("I3", "drug-costs"))
                .add(due("2012-06-30").of("I1").newDate("2012-07-02"))
                .add(due("2012-07-31").of("I2")));

        assertThat(of(rated, "SEL/I1", RatingKind.MILESTONES).rating()).isEqualTo(Rating.AMBER);
        assertThat(of(rated, "SEL/I3", RatingKind.MILESTONES).rating()).isEqualTo(Rating.NOT_APPLICABLE);
        assertThat(of(rated, "SEL/theme/demand", RatingKind.MILESTONES).rollUp())
                .contains(new RollUp(0, 1, 1));
        assertThat(of(rated, "SEL", RatingKind.MILESTONES).rating()).isEqualTo(Rating.AMBER);
        assertThat(of(rated, "SEL", RatingKind.MILESTONES).flip())
                .contains(new Flip(Rating.GREEN, "amber", BigDecimal.valueOf(-1)));
    }

    @Test
    void stands_the_own_rating_beside_the_overall_one() {
        var rated = rate(TrackerValues.of("SEL")
                .ownRating(Rating.GREEN)
                .add(InitiativeValues.of("I1", "demand").ownRating(Rating.AMBER)));

        assertThat(of(rated, "SEL", RatingKind.OVERALL).own()).contains(Rating.GREEN);
        assertThat(of(rated, "SEL", RatingKind.YTD).own()).isEmpty();
        assertThat(of(rated, "SEL/I1", RatingKind.OVERALL).own()).contains(Rating.AMBER);
    }

    @Test
    void takes_the_worst_for_the_overall_rating_and_what_changes_that_one() {
        var rated = rate(
                TrackerValues.of("SEL").add(InitiativeValues.of("I1", "demand")).money("I1", 100, 90, 100));
        var overall = of(rated, "SEL/I1", RatingKind.OVERALL);

        assertThat(overall.rating()).isEqualTo(Rating.AMBER);
        assertThat(overall.flip()).contains(new Flip(Rating.GREEN, "delivered", new BigDecimal("10.00")));
        assertThat(overall.inputs()).containsKey("due");
    }

    @Test
    void has_no_single_change_of_an_overall_rating_that_two_kinds_hold() {
        var rated = rate(
                TrackerValues.of("SEL").add(InitiativeValues.of("I1", "demand")).money("I1", 100, 10, 10));

        assertThat(of(rated, "SEL/I1", RatingKind.OVERALL).rating()).isEqualTo(Rating.RED);
        assertThat(of(rated, "SEL/I1", RatingKind.OVERALL).flip()).isEmpty();
    }

    @Test
    void rates_nothing_of_a_nil_return() {
        assertThat(rate(TrackerValues.of("SEL").nilReturn()))
                .isNotEmpty()
                .allSatisfy(rated -> assertThat(rated.rating()).isEqualTo(Rating.NOT_APPLICABLE));
    }

    @Test
    void does_not_rate_coverage_where_the_programme_has_no_policy() {
        var rated = rate(
                TrackerValues.of("SEL"),
                ProgrammeValues.small().withoutCoverage().build());

        assertThat(of(rated, "SEL", RatingKind.COVERAGE).rating()).isEqualTo(Rating.NOT_APPLICABLE);
    }

    @Test
    void rates_the_region_and_its_groups_by_sums_and_roll_ups() {
        var trackers = List.of(
                TrackerValues.of("SEL")
                        .add(InitiativeValues.of("I1", "demand"))
                        .money("I1", 100_000, 1, 1)
                        .money("ALL", 100_000, 100_000, 100_000)
                        .judged(),
                TrackerValues.of("NCL")
                        .add(InitiativeValues.of("I1", "demand"))
                        .money("I1", 1, 1, 1)
                        .money("ALL", 1, 0, 0)
                        .judged());
        var ofOrganisations = trackers.stream()
                .flatMap(
                        judged -> Ratings.of(
                                judged.tracker(),
                                PROGRAMME,
                                TrackerFigures.of(judged.tracker(), PROGRAMME, AS_AT),
                                AS_AT)
                                .stream())
                .toList();

        var rated = RegionRatings.of(
                trackers.stream().map(judged -> judged.tracker()).toList(),
                ofOrganisations,
                PROGRAMME,
                AllFigures.of(trackers, PROGRAMME).region());

        assertThat(of(rated, "test-2012-13", RatingKind.YTD).rating()).isEqualTo(Rating.GREEN);
        assertThat(of(rated, "test-2012-13", RatingKind.YTD).rollUp()).contains(new RollUp(1, 0, 1));
        assertThat(of(rated, "test-2012-13/group/north", RatingKind.YTD).rating())
                .isEqualTo(Rating.RED);
        assertThat(of(rated, "test-2012-13/group/north", RatingKind.YTD).rollUp())
                .contains(new RollUp(0, 0, 1));
        assertThat(of(rated, "test-2012-13/theme/demand", RatingKind.YTD).rollUp())
                .contains(new RollUp(1, 0, 1));
        assertThat(of(rated, "test-2012-13", RatingKind.COVERAGE).rating()).isEqualTo(Rating.AMBER);
    }

    static Rated of(List<Rated> rated, String subject, RatingKind kind) {
        return rated.stream()
                .filter(one -> one.subject().path().equals(subject) && one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Rated> rate(TrackerValues tracker) {
        return rate(tracker, PROGRAMME);
    }

    private static List<Rated> rate(TrackerValues values, Programme programme) {
        var tracker = values.build();
        return Ratings.of(tracker, programme, TrackerFigures.of(tracker, programme, AS_AT), AS_AT);
    }
}
