package qipp.documents.submission;

import static java.util.function.UnaryOperator.identity;
import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.examples.ExampleMerges.everyone;
import static qipp.documents.examples.ExampleMerges.input;
import static qipp.documents.examples.ExampleMerges.merged;
import static qipp.documents.examples.ExampleMerges.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.documents.examples.ExampleProgramme;
import qipp.documents.json.Json;
import qipp.documents.json.kept.FiguresJson;
import qipp.domain.checking.TrackerState;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.submission.Submission;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.milestone.MilestoneClass;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Risk;
import qipp.domain.tracker.Tracker;

/**
 * Whichever number or date of a sheet changes, the figures of its organisation, its group and the region move by exactly
 * what the rules say, and nobody else's move. Finance's months are the matter of {@link MutationTest}.
 */
class EverySheetMutationTest {
    private static final BigDecimal DELTA = new BigDecimal("1234.56");
    private static final Pounds POUNDS = new Pounds(DELTA);
    private static final String YEAR = "2012/13";
    private static final String NEXT_YEAR = "2013/14";

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_scenario_of_an_initiative_moves_the_sum_of_that_scenario_alone(int seed) {
        for (var scenario : List.of("best", "middle", "worst")) {
            var merge = new Change(seed);
            var initiative = merge.any(merge.tracker().initiatives());
            var before = scenario(initiative, scenario);
            if (before.isPresent()) {
                merge.moves(
                        merge.initiatives(one -> one.equals(initiative) ? with(one, scenario) : one),
                        Map.of("money/initiatives/" + scenario, DELTA));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_year_of_the_outlook_moves_that_year_where_nothing_above_its_line_says_it(int seed) {
        for (var year : List.of(YEAR, NEXT_YEAR)) {
            var merge = new Change(seed);
            var entry = merge.any(merge.tracker().outlook());
            merge.moves(
                    merge.outlook(one -> one.equals(entry) ? with(one, year) : one), merge.outlookMoved(entry, year));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_total_of_the_outlook_is_checked_against_its_years_and_moves_nothing(int seed) {
        var merge = new Change(seed);
        merge.moves(
                merge.outlook(one -> new OutlookEntry(
                        one.source(),
                        one.line(),
                        one.measure(),
                        one.years(),
                        one.total().map(POUNDS::plus))),
                Map.of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_full_year_moves_the_plan_of_the_year_where_no_month_is_said_and_nothing_where_one_is(int seed) {
        var merge = new Change(seed);
        var row = merge.any(merge.tracker().finance());
        assertThat(row.months()).anyMatch(Optional::isPresent);
        merge.moves(merge.finance(one -> one.equals(row) ? fullYear(one, one.months(), DELTA) : one), Map.of());

        var plan = merge.tracker().finance().stream()
                .filter(one -> one.line() instanceof Line.OfInitiative
                        && one.measure().label().equals("Plan"))
                .findFirst()
                .orElseThrow();
        var known =
                merge.with(merge.finance(one -> one.equals(plan) ? fullYear(one, List.of(), BigDecimal.ZERO) : one));
        var now = known.tracker().finance().get(merge.tracker().finance().indexOf(plan));
        known.moves(
                known.finance(one -> one.equals(now) ? fullYear(one, List.of(), DELTA) : one), known.planMoved(now));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_date_of_a_milestone_moves_it_from_its_class_to_another_and_its_slippage_with_it(int seed) {
        var merge = new Change(seed);
        if (merge.tracker().milestones().isEmpty()) {
            return;
        }
        for (var days : List.of(-45, -7, 1, 30, 90)) {
            var milestone = merge.any(merge.tracker().milestones());
            var moved = later(milestone, days);
            merge.moves(
                    merge.milestones(one -> one.equals(milestone) ? moved : one),
                    difference(counts(milestone), counts(moved)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scores_and_indicators_are_in_units_of_their_own_and_move_no_figure(int seed) {
        var merge = new Change(seed);
        merge.moves(merge.indicators(EverySheetMutationTest::changed), Map.of());
        merge.moves(merge.risks(EverySheetMutationTest::changed), Map.of());
    }

    /** A submission, and one tracker of it that is changed. */
    private static final class Change {
        private final Random random;
        private final List<MergeInput> inputs;
        private final int victim;

        Change(int seed) {
            this(new Random(seed), everyone(seed));
        }

        private Change(Random random, List<MergeInput> inputs) {
            this(random, inputs, random.nextInt(inputs.size()));
        }

        private Change(Random random, List<MergeInput> inputs, int victim) {
            this.random = random;
            this.inputs = inputs;
            this.victim = victim;
        }

        Tracker tracker() {
            return inputs.get(victim).tracker().orElseThrow();
        }

        <T> T any(List<T> items) {
            return items.get(random.nextInt(items.size()));
        }

        Change with(Tracker changed) {
            return new Change(random, inputs(changed), victim);
        }

        private List<MergeInput> inputs(Tracker changed) {
            var all = new ArrayList<>(inputs);
            all.set(victim, input(changed, TrackerState.ACCEPTED));
            return all;
        }

        /** Merges without and with the change, and compares every figure. */
        void moves(Tracker changed, Map<String, BigDecimal> expected) {
            var before = figures(merged(request(Kind.FINAL), inputs, List.of()));
            var after = figures(merged(request(Kind.FINAL), inputs(changed), List.of()));
            var code = changed.cover().organisation();
            before.forEach((subject, figures) -> assertThat(difference(figures, after.get(subject)))
                    .as(subject)
                    .isEqualTo(concerns(subject, code) ? expected : Map.of()));
        }

        private static boolean concerns(String subject, String code) {
            return subject.equals("region")
                    || subject.equals(code)
                    || ExampleProgramme.PROGRAMME.groups().stream()
                            .anyMatch(group -> group.id().equals(subject)
                                    && group.organisations().contains(code));
        }

        private static Map<String, Map<String, BigDecimal>> figures(Submission submission) {
            var figures = new TreeMap<String, Map<String, BigDecimal>>();
            figures.put("region", numbers(FiguresJson.of(submission.region())));
            submission.groups().forEach(of -> figures.put(of.group().id(), numbers(FiguresJson.of(of.figures()))));
            submission
                    .organisations()
                    .forEach(of -> figures.put(
                            of.organisation().code(),
                            numbers(FiguresJson.of(of.figures().orElseThrow()))));
            return figures;
        }

        /** The line ALL stands for its themes, a theme for its initiatives; the programme's challenge for any other. */
        Map<String, BigDecimal> outlookMoved(OutlookEntry entry, String year) {
            var measure = entry.measure();
            var isSaid = tracker().outlook().stream()
                    .filter(other -> other.measure() == measure && says(other, year))
                    .anyMatch(other -> isAbove(other.line(), entry.line()));
            var isOfProgramme = measure == OutlookMeasure.CHALLENGE && year.equals(YEAR);
            return isSaid || isOfProgramme || !says(entry, year)
                    ? Map.of()
                    : Map.of("outlook/" + measure.label().toLowerCase(Locale.ROOT) + "/" + year, DELTA);
        }

        private boolean isAbove(OutlookLine above, OutlookLine line) {
            return switch (line) {
                case OutlookLine.WholeProgramme() -> false;
                case OutlookLine.OfTheme _ -> above instanceof OutlookLine.WholeProgramme;
                case OutlookLine.OfInitiative(var ref) ->
                    above instanceof OutlookLine.WholeProgramme
                            || (above instanceof OutlookLine.OfTheme(var theme)
                                    && tracker().initiatives().stream()
                                            .anyMatch(one -> one.ref().equals(ref)
                                                    && one.theme().equals(theme)));
            };
        }

        /** The plan of an initiative counts in the year, among those identified or the others, and in the coverage. */
        Map<String, BigDecimal> planMoved(FinanceLine row) {
            var identified = tracker().initiatives().stream()
                    .filter(one -> row.line().equals(new Line.OfInitiative(one.ref())))
                    .map(Initiative::identified)
                    .findFirst()
                    .orElseThrow();
            return new TreeMap<>(Map.of(
                    "money/initiatives/annualPlan",
                    DELTA,
                    "money/initiatives/" + (identified ? "identified" : "unidentified"),
                    DELTA,
                    "coverage/initiativesPlan",
                    DELTA));
        }

        Tracker initiatives(UnaryOperator<Initiative> change) {
            return changed(change, identity(), identity(), identity(), identity(), identity());
        }

        Tracker milestones(UnaryOperator<Milestone> change) {
            return changed(identity(), change, identity(), identity(), identity(), identity());
        }

        Tracker finance(UnaryOperator<FinanceLine> change) {
            return changed(identity(), identity(), change, identity(), identity(), identity());
        }

        Tracker risks(UnaryOperator<Risk> change) {
            return changed(identity(), identity(), identity(), change, identity(), identity());
        }

        Tracker indicators(UnaryOperator<Indicator> change) {
            return changed(identity(), identity(), identity(), identity(), change, identity());
        }

        Tracker outlook(UnaryOperator<OutlookEntry> change) {
            return changed(identity(), identity(), identity(), identity(), identity(), change);
        }

        private Tracker changed(
                UnaryOperator<Initiative> initiatives,
                UnaryOperator<Milestone> milestones,
                UnaryOperator<FinanceLine> finance,
                UnaryOperator<Risk> risks,
                UnaryOperator<Indicator> indicators,
                UnaryOperator<OutlookEntry> outlook) {
            var of = tracker();
            return new Tracker(
                    of.cover(),
                    of.initiatives().stream().map(initiatives).toList(),
                    of.milestones().stream().map(milestones).toList(),
                    of.finance().stream().map(finance).toList(),
                    of.risks().stream().map(risks).toList(),
                    of.indicators().stream().map(indicators).toList(),
                    of.outlook().stream().map(outlook).toList());
        }
    }

    /** Every amount and count; what is divided, subtracted or shown by month follows from them. */
    private static Map<String, BigDecimal> numbers(Json json) {
        var numbers = new TreeMap<String, BigDecimal>();
        collect("", json, numbers);
        numbers.keySet()
                .removeIf(key -> key.contains("Variance")
                        || key.contains("Yield")
                        || key.contains("headroom")
                        || key.endsWith("/raw")
                        || key.endsWith("/capped"));
        return numbers;
    }

    private static void collect(String path, Json json, Map<String, BigDecimal> numbers) {
        switch (json) {
            case Json.Members(var members) ->
                members.forEach((key, value) -> collect(path.isEmpty() ? key : path + "/" + key, value, numbers));
            case Json.Array(var values) ->
                IntStream.range(0, values.size())
                        .forEach(index -> collect(path + "/" + index, values.get(index), numbers));
            case Json.Numeric(var value) -> numbers.put(path, value);
            case Json.Text _, Json.Truth _, Json.Null _ -> {}
        }
    }

    private static Map<String, BigDecimal> difference(Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        var difference = new TreeMap<String, BigDecimal>(after);
        before.forEach((key, value) -> difference.merge(key, value.negate(), BigDecimal::add));
        difference.values().removeIf(value -> value.signum() == 0);
        difference.replaceAll((_, value) -> value.stripTrailingZeros());
        return difference;
    }

    /** What one milestone counts. */
    private static Map<String, BigDecimal> counts(Milestone milestone) {
        var classified = ClassifiedMilestone.of(milestone, LocalDate.of(2012, 6, 30));
        var of = classified.milestoneClass();
        var counts = new HashMap<String, BigDecimal>();
        counts.put("milestones/inYear", BigDecimal.ONE);
        if (of != MilestoneClass.LATER) {
            counts.put("milestones/" + of.published(), BigDecimal.ONE);
        }
        if (of == MilestoneClass.MET_LATE) {
            counts.put("milestones/met", BigDecimal.ONE);
        }
        if (of.isDue()) {
            counts.put("milestones/due", BigDecimal.ONE);
        }
        if (of.isNotMet()) {
            counts.put("milestones/notMet", BigDecimal.ONE);
        }
        classified.slippage().ifPresent(slippage -> {
            counts.put("milestones/slippageMonths", BigDecimal.valueOf(slippage.months()));
            counts.put("milestones/slippageWeeks", BigDecimal.valueOf(slippage.weeks()));
        });
        return counts;
    }

    private static Milestone later(Milestone milestone, int days) {
        return new Milestone(
                milestone.source(),
                milestone.ref(),
                milestone.initiative(),
                milestone.organisation(),
                milestone.name(),
                milestone.due().plusDays(days),
                milestone.firstDue().plusDays(days),
                milestone.status(),
                milestone.completedOn().map(day -> day.plusDays(2L * days)),
                milestone.newDate().map(day -> day.minusDays(days)),
                milestone.reason(),
                milestone.mitigatingAction());
    }

    private static Optional<Pounds> scenario(Initiative initiative, String name) {
        return switch (name) {
            case "best" -> initiative.best();
            case "middle" -> initiative.middle();
            default -> initiative.worst();
        };
    }

    private static Initiative with(Initiative one, String scenario) {
        return new Initiative(
                one.source(),
                one.ref(),
                one.name(),
                one.theme(),
                one.scheme(),
                one.type(),
                one.identified(),
                one.recurrent(),
                one.leadOrganisation(),
                one.executiveLead(),
                one.clinicalLead(),
                one.projectLead(),
                one.financeTo(),
                more(one.best(), scenario.equals("best")),
                more(one.middle(), scenario.equals("middle")),
                more(one.worst(), scenario.equals("worst")),
                one.ownRating(),
                one.issue(),
                one.mitigation());
    }

    private static Optional<Pounds> more(Optional<Pounds> amount, boolean isChanged) {
        return isChanged ? amount.map(POUNDS::plus) : amount;
    }

    private static boolean says(OutlookEntry entry, String year) {
        return entry.years().keySet().stream().anyMatch(one -> one.label().equals(year));
    }

    private static OutlookEntry with(OutlookEntry entry, String year) {
        var years = new TreeMap<>(entry.years());
        years.replaceAll((one, amount) -> one.label().equals(year) ? amount.plus(POUNDS) : amount);
        return new OutlookEntry(entry.source(), entry.line(), entry.measure(), years, entry.total());
    }

    private static FinanceLine fullYear(FinanceLine row, List<Optional<Pounds>> months, BigDecimal more) {
        var twelve = months.isEmpty()
                ? IntStream.range(0, 12).mapToObj(_ -> Optional.<Pounds>empty()).toList()
                : months;
        var fullYear = row.fullYear().orElse(Pounds.ZERO).plus(new Pounds(more));
        return new FinanceLine(
                row.source(), row.line(), row.measure(), row.organisation(), twelve, Optional.of(fullYear));
    }

    private static Indicator changed(Indicator one) {
        return new Indicator(
                one.source(),
                one.ref(),
                one.initiative(),
                one.theme(),
                one.indicator(),
                one.unit(),
                one.baseline().map(DELTA::add),
                one.target().map(DELTA::add),
                one.actual().map(DELTA::add));
    }

    private static Risk changed(Risk one) {
        return new Risk(
                one.source(),
                one.ref(),
                one.initiative(),
                one.theme(),
                one.risk(),
                one.likelihood().map(score -> score % 5 + 1),
                one.impact().map(score -> score % 5 + 1),
                one.mitigation(),
                one.owner());
    }
}
