package qipp.domain.figures.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.testing.TrackerValues.AS_AT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.Figured;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Level;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.Savings;
import qipp.domain.figures.Subject;
import qipp.domain.milestone.MilestoneClasses;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Programme;
import qipp.domain.testing.InitiativeValues;
import qipp.domain.testing.MilestoneValues;
import qipp.domain.testing.ProgrammeValues;
import qipp.domain.testing.TrackerValues;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.MilestoneStatus;

class RegionFiguresTest {
    private static final Programme PROGRAMME =
            ProgrammeValues.small().group("north", "NCL").build();

    @Test
    void caps_the_coverage_of_each_organisation_by_itself() {
        var coverage = region(planned("SEL", 3_000_000), planned("NCL", 1_000_000))
                .figures()
                .coverage()
                .orElseThrow();

        assertThat(coverage.raw().orElseThrow().shown()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(coverage.capped().orElseThrow().shown()).isEqualByComparingTo(new BigDecimal("0.75"));
    }

    @Test
    void counts_the_challenge_of_a_nil_return_and_not_that_of_an_absent_organisation() {
        var nil = TrackerValues.of("NCL").nilReturn();

        assertThat(raw(region(planned("SEL", 1_000_000), nil))).isEqualByComparingTo(new BigDecimal("0.25"));
        assertThat(raw(region(planned("SEL", 1_000_000)))).isEqualByComparingTo(new BigDecimal("0.5"));
    }

    @Test
    void gives_a_group_the_figures_of_its_members_alone() {
        var figures = AllFigures.of(
                        List.of(planned("SEL", 3).judged(), planned("NCL", 1).judged()), PROGRAMME)
                .region();

        var north = figures.groups().get("north");

        assertThat(north.figures().money().initiatives().savings().annualPlan()).isEqualTo(Pounds.of(1));
        assertThat(north.breakdown())
                .extracting(below -> below.subject().path())
                .containsExactly("test-2012-13/group/north/theme/demand", "test-2012-13/group/north/theme/drug-costs");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void adds_up_to_the_same_in_any_order(long seed) {
        var trackers = new ArrayList<>(trackers(seed));
        var figures = AllFigures.of(trackers, PROGRAMME).region();
        Collections.shuffle(trackers, new Random(seed));

        assertThat(AllFigures.of(trackers, PROGRAMME).region()).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void adds_up_to_the_same_in_any_grouping(long seed) {
        var accounts = trackers(seed).stream()
                .map(judged -> new OrganisationAccounts(judged.tracker(), PROGRAMME, judged.asAt()).byTheme())
                .toList();
        var split = 1 + new Random(seed).nextInt(accounts.size() - 1);

        var halves = sum(accounts.subList(0, split)).plus(sum(accounts.subList(split, accounts.size())));

        assertThat(halves.figured(new Subject("all"), PROGRAMME))
                .isEqualTo(sum(accounts).figured(new Subject("all"), PROGRAMME));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void breaks_down_by_theme_into_what_adds_up_to_the_whole(long seed) {
        for (var judged : trackers(seed)) {
            var figured = TrackerFigures.of(judged.tracker(), PROGRAMME, AS_AT);
            var whole = figured.figures();

            for (var level : List.of(Level.THEME, Level.INITIATIVE)) {
                var below = figured.breakdown().stream()
                        .filter(one -> one.level() == level)
                        .map(Breakdown::figures)
                        .toList();
                assertThat(below.stream()
                                .map(Figures::milestones)
                                .reduce(MilestoneFigures.NONE, MilestoneFigures::plus))
                        .isEqualTo(whole.milestones());
                assertThat(below.stream()
                                .map(one -> one.money().initiatives().savings())
                                .reduce(Savings.none(PROGRAMME.measures()), Savings::plus))
                        .isEqualTo(whole.money().initiatives().savings());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void lists_as_many_milestones_not_met_as_it_counts(long seed) {
        var trackers = trackers(seed);

        var listed = trackers.stream()
                .flatMap(judged -> MilestoneClasses.notMet(judged.tracker().milestones(), AS_AT).stream())
                .count();

        assertThat(AllFigures.of(trackers, PROGRAMME)
                        .region()
                        .region()
                        .figures()
                        .milestones()
                        .notMet())
                .isEqualTo((int) listed)
                .isPositive();
    }

    private static ThemeAccounts sum(List<ThemeAccounts> accounts) {
        return accounts.stream().reduce(ThemeAccounts.NONE, ThemeAccounts::plus);
    }

    private static Figured region(TrackerValues... trackers) {
        return AllFigures.of(Stream.of(trackers).map(TrackerValues::judged).toList(), PROGRAMME)
                .region()
                .region();
    }

    private static BigDecimal raw(Figured figured) {
        return figured.figures().coverage().orElseThrow().raw().orElseThrow().shown();
    }

    private static TrackerValues planned(String organisation, long pounds) {
        return TrackerValues.of(organisation)
                .add(InitiativeValues.of("I1", "demand"))
                .fullYear("I1", Measure.Standard.PLAN, pounds);
    }

    private static List<JudgedTracker> trackers(long seed) {
        var random = new Random(seed);
        return Stream.of("SEL", "NCL", "SEL", "NCL", "SEL")
                .map(organisation -> tracker(organisation, random).judged())
                .toList();
    }

    private static TrackerValues tracker(String organisation, Random random) {
        var tracker = TrackerValues.of(organisation);
        IntStream.range(0, 1 + random.nextInt(6)).forEach(i -> initiative(tracker, "I" + i, random));
        return tracker.money("ALL", random.nextInt(1000), random.nextInt(1000), random.nextInt(1000));
    }

    private static void initiative(TrackerValues tracker, String ref, Random random) {
        var initiative = InitiativeValues.of(ref, random.nextBoolean() ? "demand" : "drug-costs");
        tracker.add(random.nextBoolean() ? initiative.scheme("Scheme " + random.nextInt(3)) : initiative)
                .money(ref, random.nextInt(1000), random.nextInt(1000) - 300, random.nextInt(1000));
        IntStream.range(0, 1 + random.nextInt(8))
                .forEach(_ -> tracker.add(milestone(random).of(ref)));
    }

    private static MilestoneValues milestone(Random random) {
        var statuses = MilestoneStatus.values();
        var milestone = MilestoneValues.due(
                        AS_AT.plusDays(random.nextInt(120) - 90).toString())
                .is(statuses[random.nextInt(statuses.length)]);
        return random.nextBoolean()
                ? milestone.newDate(AS_AT.plusDays(random.nextInt(60)).toString())
                : milestone.completedOn(AS_AT.minusDays(random.nextInt(60)).toString());
    }
}
