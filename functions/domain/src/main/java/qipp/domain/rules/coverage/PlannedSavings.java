package qipp.domain.rules.coverage;

import java.util.Optional;
import java.util.function.Predicate;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.rule.money.Rounded;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/** Annual plans added up; nothing where it is not certain which rows count, or an amount of theirs is not known. */
public final class PlannedSavings {
    private PlannedSavings() {}

    /** The sum of all initiatives. */
    public static Optional<Rounded> ofInitiatives(RuleContext context) {
        return sum(context, _ -> true);
    }

    /** The sum of the initiatives of a theme, by its id. */
    public static Optional<Rounded> ofTheme(String theme, RuleContext context) {
        return context.entered().initiatives().stream()
                        .allMatch(row -> row.theme().given().isPresent())
                ? sum(context, row -> row.theme().given().filter(theme::equals).isPresent())
                : Optional.empty();
    }

    /** The plan of the line ALL. */
    public static Optional<Rounded> ofWholeProgramme(RuleContext context) {
        return plan(new Line.WholeProgramme(), context);
    }

    /** The plan of one initiative. */
    public static Optional<Rounded> of(Line line, RuleContext context) {
        return plan(line, context);
    }

    private static Optional<Rounded> sum(RuleContext context, Predicate<InitiativeRow> counted) {
        var plans = context.entered().initiatives().stream()
                .filter(counted)
                .map(row -> row.ref().given().flatMap(ref -> plan(new Line.OfInitiative(ref), context)))
                .toList();
        return context.initiatives().areDistinct()
                        && context.finance().areOfKnownLines(Measure.Standard.PLAN, false)
                        && plans.stream().allMatch(Optional::isPresent)
                ? plans.stream().flatMap(Optional::stream).reduce(Rounded::plus)
                : Optional.empty();
    }

    private static Optional<Rounded> plan(Line line, RuleContext context) {
        var key = FinanceKey.whole(line, Measure.Standard.PLAN);
        return context.finance()
                .only(key)
                .filter(row -> !RowAmounts.of(row).contradictItself()
                        && !context.unitSlips().concern(row)
                        && !context.flipped().contain(Measure.Standard.PLAN))
                .flatMap(_ -> context.outturn().annualPlan(key));
    }
}
