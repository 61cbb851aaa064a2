package qipp.documents.submission.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.submission.mutation.ChangedRows.DELTA;
import static qipp.documents.submission.mutation.ChangedRows.fullYear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.milestone.MilestoneClass;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Tracker;

/**
 * Whichever number or date of a sheet changes, the figures of its organisation, its group and the region move by exactly
 * what the rules say, and nobody else's move. Finance's months are the matter of {@link MutationTest}.
 */
class EverySheetMutationTest {
    private static final int SEEDS = 25;
    private static final String YEAR = "2012/13";
    private static final String NEXT_YEAR = "2013/14";

    /** A change of one sheet, with what it moves. */
    record Case(String what, Consumer<MergeWithChange> change) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                        Stream.of("best", "middle", "worst")
                                .map(name -> new Case(
                                        name + " moves the sum of that scenario alone",
                                        merge -> scenario(merge, name))),
                        Stream.of(YEAR, NEXT_YEAR)
                                .map(year -> new Case(
                                        year + " of the Outlook moves where nothing above its line says it",
                                        merge -> outlook(merge, year))),
                        Stream.of(-45, -7, 1, 30, 90)
                                .map(days -> new Case(
                                        "dates %s days later move a milestone to its class".formatted(days),
                                        merge -> dates(merge, days))),
                        Stream.of(
                                new Case(
                                        "a full year beside months moves nothing",
                                        EverySheetMutationTest::besideMonths),
                                new Case(
                                        "a full year without months moves the plan",
                                        EverySheetMutationTest::fullYearAlone),
                                new Case(
                                        "the total of the Outlook is checked and moves nothing",
                                        merge -> merge.moves(
                                                ChangedRows.outlook(merge.tracker(), ChangedRows::withMoreInTotal),
                                                Map.of())),
                                new Case(
                                        "indicators are in units of their own",
                                        merge -> merge.moves(
                                                ChangedRows.indicators(merge.tracker(), ChangedRows::withMore),
                                                Map.of())),
                                new Case(
                                        "scores of risks are no figures",
                                        merge -> merge.moves(
                                                ChangedRows.risks(merge.tracker(), ChangedRows::withOtherScores),
                                                Map.of()))))
                .flatMap(some -> some);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void moves_what_the_rules_say_and_nothing_else(Case one) {
        for (var seed = 1; seed <= SEEDS; seed++) {
            one.change().accept(new MergeWithChange(seed));
        }
    }

    private static void scenario(MergeWithChange merge, String name) {
        var initiative = merge.any(merge.tracker().initiatives());
        if (scenario(initiative, name).isPresent()) {
            merge.moves(
                    ChangedRows.initiatives(
                            merge.tracker(), one -> one.equals(initiative) ? ChangedRows.withMore(one, name) : one),
                    Map.of("money/initiatives/" + name, DELTA));
        }
    }

    private static Optional<Pounds> scenario(Initiative initiative, String name) {
        return switch (name) {
            case "best" -> initiative.best();
            case "middle" -> initiative.middle();
            default -> initiative.worst();
        };
    }

    private static void outlook(MergeWithChange merge, String year) {
        var entry = merge.any(merge.tracker().outlook());
        merge.moves(
                ChangedRows.outlook(merge.tracker(), one -> one.equals(entry) ? ChangedRows.withMore(one, year) : one),
                outlookMoved(merge.tracker(), entry, year));
    }

    private static void dates(MergeWithChange merge, int days) {
        if (merge.tracker().milestones().isEmpty()) {
            return;
        }
        var milestone = merge.any(merge.tracker().milestones());
        var moved = ChangedRows.later(milestone, days);
        merge.moves(
                ChangedRows.milestones(merge.tracker(), one -> one.equals(milestone) ? moved : one),
                FigureNumbers.difference(counts(milestone), counts(moved)));
    }

    private static void besideMonths(MergeWithChange merge) {
        var row = merge.any(merge.tracker().finance());
        assertThat(row.months()).anyMatch(Optional::isPresent);
        merge.moves(
                ChangedRows.finance(merge.tracker(), one -> one.equals(row) ? fullYear(one, one.months(), DELTA) : one),
                Map.of());
    }

    private static void fullYearAlone(MergeWithChange merge) {
        var finance = merge.tracker().finance();
        var plan = finance.stream()
                .filter(one -> one.line() instanceof Line.OfInitiative
                        && one.measure().label().equals("Plan"))
                .findFirst()
                .orElseThrow();
        var known = merge.with(ChangedRows.finance(
                merge.tracker(), one -> one.equals(plan) ? fullYear(one, List.of(), BigDecimal.ZERO) : one));
        var now = known.tracker().finance().get(finance.indexOf(plan));
        known.moves(
                ChangedRows.finance(known.tracker(), one -> one.equals(now) ? fullYear(one, List.of(), DELTA) : one),
                planMoved(known.tracker(), now));
    }

    /** The line ALL stands for its themes, a theme for its initiatives; the programme's challenge for any other. */
    private static Map<String, BigDecimal> outlookMoved(Tracker tracker, OutlookEntry entry, String year) {
        var measure = entry.measure();
        var isSaid = tracker.outlook().stream()
                .filter(other -> other.measure() == measure && says(other, year))
                .anyMatch(other -> isAbove(tracker, other.line(), entry.line()));
        var isOfProgramme = measure == OutlookMeasure.CHALLENGE && year.equals(YEAR);
        return isSaid || isOfProgramme || !says(entry, year)
                ? Map.of()
                : Map.of("outlook/" + measure.label().toLowerCase(Locale.ROOT) + "/" + year, DELTA);
    }

    private static boolean isAbove(Tracker tracker, OutlookLine above, OutlookLine line) {
        return switch (line) {
            case OutlookLine.WholeProgramme() -> false;
            case OutlookLine.OfTheme _ -> above instanceof OutlookLine.WholeProgramme;
            case OutlookLine.OfInitiative(var ref) ->
                above instanceof OutlookLine.WholeProgramme
                        || (above instanceof OutlookLine.OfTheme(var theme)
                                && tracker.initiatives().stream()
                                        .anyMatch(one -> one.ref().equals(ref)
                                                && one.theme().equals(theme)));
        };
    }

    /** The plan of an initiative counts in the year, among those identified or the others, and in the coverage. */
    private static Map<String, BigDecimal> planMoved(Tracker tracker, FinanceLine row) {
        var identified = tracker.initiatives().stream()
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

    private static boolean says(OutlookEntry entry, String year) {
        return entry.years().keySet().stream().anyMatch(one -> one.label().equals(year));
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
}
