package qipp.domain.rules.coverage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.programme.MoneySet;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.Measure.Standard;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.Ref;

/**
 * Whether all that an overall rating depends on is there, once, and does not contradict itself. What is wrong elsewhere
 * in the tracker is another cause and does not matter.
 *
 * @param rows how often each initiative is there
 * @param milestones of each initiative that is named; of one that is not there too
 */
record RatingInputs(RuleContext context, Map<Ref, Long> rows, Map<Ref, List<MilestoneRow>> milestones) {
    /** Of a tracker, looked through once: a large one has thousands of initiatives. */
    static RatingInputs of(RuleContext context) {
        var rows = context.entered().initiatives().stream()
                .flatMap(row -> row.ref().given().stream())
                .collect(Collectors.groupingBy(ref -> ref, Collectors.counting()));
        var milestones = context.entered().milestones().stream()
                .filter(row -> row.initiative().given().isPresent())
                .collect(Collectors.groupingBy(row -> row.initiative().given().orElseThrow()));
        return new RatingInputs(context, rows, milestones);
    }

    /** An initiative's rating depends on its own money and milestones. */
    boolean areCertainOf(Ref initiative) {
        return context.asAt().isPresent()
                && rows.getOrDefault(initiative, 0L) == 1
                && isKnown(new Line.OfInitiative(initiative))
                && milestones.getOrDefault(initiative, List.of()).stream().allMatch(this::isCertain);
    }

    /** The organisation's rating depends on the money that rates it, on all milestones, and on the plans that cover its challenge. */
    boolean areCertainOfAll() {
        return context.asAt().isPresent()
                && context.initiatives().areDistinct()
                && rated().allMatch(this::isKnown)
                && (context.programme().coverage().isEmpty() || arePlanned())
                && milestones.values().stream().flatMap(List::stream).allMatch(this::isCertain);
    }

    private Stream<Line> rated() {
        return context.programme().finance().rated() == MoneySet.ALL ? wholeProgramme() : initiatives();
    }

    private Stream<Line> wholeProgramme() {
        return Stream.<Line>of(new Line.WholeProgramme())
                .filter(line -> context.programme().finance().allRequired()
                        || context.finance().has(line));
    }

    private Stream<Line> initiatives() {
        return context.initiatives().known().stream().map(Line.OfInitiative::new);
    }

    private boolean isKnown(Line line) {
        var key = FinanceKey.whole(line, Standard.PLAN);
        return Stream.of(Standard.PLAN, Standard.ACTUAL, Standard.FORECAST)
                        .allMatch(measure -> isSound(key.measuring(measure)))
                && context.outturn().annualPlan(key).isPresent()
                && context.outturn().planToDate(key).isPresent()
                && context.outturn().toDate(key).isPresent()
                && context.outturn().forecastOutturn(key).isPresent();
    }

    private boolean arePlanned() {
        return context.finance().areOfKnownLines(Standard.PLAN, false)
                && initiatives().allMatch(this::isPlanned);
    }

    private boolean isPlanned(Line line) {
        var key = FinanceKey.whole(line, Standard.PLAN);
        return isSound(key) && context.outturn().annualPlan(key).isPresent();
    }

    /** Neither the other sign than the declared one, nor what looks like another unit. */
    private boolean isSound(FinanceKey key) {
        Measure measure = key.measure();
        return !context.flipped().contain(measure)
                && context.finance().only(key).stream().noneMatch(context.unitSlips()::concern);
    }

    private boolean isCertain(MilestoneRow row) {
        var isComplete =
                row.status().given().filter(MilestoneStatus.COMPLETE::equals).isPresent();
        return isComplete != row.completedOn().isBlank()
                && row.newDate()
                        .given()
                        .flatMap(newDate -> context.original(row).map(newDate::isAfter))
                        .orElse(true);
    }
}
