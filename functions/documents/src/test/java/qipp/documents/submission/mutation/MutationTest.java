package qipp.documents.submission.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.examples.ExampleMerges.everyone;
import static qipp.documents.examples.ExampleMerges.input;
import static qipp.documents.examples.ExampleMerges.merged;
import static qipp.documents.examples.ExampleMerges.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.documents.examples.ExampleProgramme;
import qipp.domain.checking.TrackerState;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Savings;
import qipp.domain.ledger.Account;
import qipp.domain.ledger.SourceSheet;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.submission.Submission;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.Tracker;

/** Whichever number of the sheet Finance changes, the submission's figures move by exactly that, and no others do. */
class MutationTest {
    private static final Pounds DELTA = new Pounds(new BigDecimal("1234.56"));

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moves_the_figures_by_exactly_what_one_month_was_changed_by(int seed) {
        var random = new Random(seed);
        var inputs = everyone(seed);
        var victim = random.nextInt(inputs.size());
        var tracker = inputs.get(victim).tracker().orElseThrow();
        var cell = anyCell(tracker, random);
        var before = merged(request(Kind.FINAL), inputs, List.of());
        var after = merged(request(Kind.FINAL), with(inputs, victim, changed(tracker, cell)), List.of());

        var expected = expected(tracker, cell);
        assertThat(moved(before.region(), after.region())).isEqualTo(expected);
        for (var index = 0; index < before.organisations().size(); index++) {
            var one = before.organisations().get(index);
            var is = one.organisation().code().equals(tracker.cover().organisation());
            assertThat(moved(
                            one.figures().orElseThrow(),
                            after.organisations().get(index).figures().orElseThrow()))
                    .as(one.organisation().code())
                    .isEqualTo(is ? expected : Map.of());
        }
        for (var index = 0; index < before.groups().size(); index++) {
            var group = before.groups().get(index);
            var has = group.group().organisations().contains(tracker.cover().organisation());
            assertThat(moved(group.figures(), after.groups().get(index).figures()))
                    .as(group.group().id())
                    .isEqualTo(has ? expected : Map.of());
        }
        ledger(before, after, cell);
    }

    private static void ledger(Submission before, Submission after, Cell cell) {
        var account = Account.of(SourceSheet.FINANCE, cell.row().measure().label());
        assertThat(after.ledger().in().of(account).pounds())
                .isEqualTo(before.ledger().in().of(account).pounds().plus(DELTA));
        assertThat(after.ledger().out().of(account).pounds())
                .isEqualTo(before.ledger().out().of(account).pounds().plus(DELTA));
    }

    private record Cell(FinanceLine row, int month) {}

    private static Cell anyCell(Tracker tracker, Random random) {
        var cells = tracker.finance().stream()
                .flatMap(row -> IntStream.range(0, row.months().size())
                        .filter(month -> row.months().get(month).isPresent())
                        .mapToObj(month -> new Cell(row, month)))
                .toList();
        return cells.get(random.nextInt(cells.size()));
    }

    /** What the rules say of one amount, by hand. */
    private static Map<String, Pounds> expected(Tracker tracker, Cell cell) {
        return switch (cell.row().line()) {
            case Line.Total _ -> Map.of();
            case Line.WholeProgramme _ -> figures("all", cell, tracker.cover().financeTo());
            case Line.OfInitiative(var ref) -> {
                var financeTo = tracker.initiatives().stream()
                        .filter(initiative -> initiative.ref().equals(ref))
                        .map(Initiative::financeTo)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(tracker.cover().financeTo());
                yield figures("initiatives", cell, financeTo);
            }
        };
    }

    private static Map<String, Pounds> figures(String set, Cell cell, FinanceTo financeTo) {
        var isClosed = cell.month() < financeTo.closedMonths(ExampleProgramme.PROGRAMME.financialYear());
        var moved = new TreeMap<String, Pounds>();
        switch (cell.row().measure()) {
            case Measure.Standard.PLAN -> {
                moved.put(set + ".annualPlan", DELTA);
                if (isClosed) {
                    moved.put(set + ".ytdPlan", DELTA);
                }
                if (set.equals("initiatives")) {
                    moved.put("coverage", DELTA);
                }
            }
            case Measure.Standard.ACTUAL -> {
                if (isClosed) {
                    moved.put(set + ".ytdActual", DELTA);
                    moved.put(set + ".forecastOutturn", DELTA);
                }
            }
            case Measure.Standard.FORECAST -> {
                if (!isClosed) {
                    moved.put(set + ".forecastOutturn", DELTA);
                }
            }
            case Measure.Standard.ASSURED -> moved.put(set + ".assured", DELTA);
            case Measure.Own own -> moved.put(set + "." + own.id(), DELTA);
        }
        return moved;
    }

    private static Map<String, Pounds> moved(Figures before, Figures after) {
        var values = values(after);
        var moved = new TreeMap<String, Pounds>();
        values(before).forEach((name, value) -> moved.put(name, values.get(name).minus(value)));
        moved.values().removeIf(Pounds::isZero);
        assertThat(after.milestones()).isEqualTo(before.milestones());
        assertThat(after.initiatives()).isEqualTo(before.initiatives());
        return moved;
    }

    private static Map<String, Pounds> values(Figures figures) {
        var values = new TreeMap<String, Pounds>();
        figures.money().all().ifPresent(all -> put(values, "all.", all));
        put(values, "initiatives.", figures.money().initiatives().savings());
        figures.coverage().ifPresent(coverage -> values.put("coverage", coverage.initiativesPlan()));
        return values;
    }

    private static void put(Map<String, Pounds> values, String set, Savings savings) {
        values.put(set + "ytdPlan", savings.ytdPlan());
        values.put(set + "ytdActual", savings.ytdActual());
        values.put(set + "annualPlan", savings.annualPlan());
        values.put(set + "forecastOutturn", savings.forecastOutturn());
        values.put(set + "assured", savings.assured().orElse(Pounds.ZERO));
        savings.measures().forEach((id, amount) -> values.put(set + id, amount.orElse(Pounds.ZERO)));
    }

    private static List<MergeInput> with(List<MergeInput> inputs, int index, Tracker tracker) {
        var changed = new ArrayList<>(inputs);
        changed.set(index, input(tracker, TrackerState.ACCEPTED));
        return changed;
    }

    private static Tracker changed(Tracker tracker, Cell cell) {
        return new Tracker(
                tracker.cover(),
                tracker.initiatives(),
                tracker.milestones(),
                tracker.finance().stream()
                        .map(row -> row.equals(cell.row()) ? changed(row, cell.month()) : row)
                        .toList(),
                tracker.risks(),
                tracker.indicators(),
                tracker.outlook());
    }

    private static FinanceLine changed(FinanceLine row, int month) {
        var months = new ArrayList<>(row.months());
        months.set(month, months.get(month).map(DELTA::plus));
        return new FinanceLine(row.source(), row.line(), row.measure(), row.organisation(), months, row.fullYear());
    }
}
