package qipp.domain.rules.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure.Standard;

/** A total is not what the initiatives add up to, but for rounding: one finding for each row, with its months. */
public record TotalDiffers() implements Rule.OfFinance {
    @Override
    public Code code() {
        return Code.TOTAL_DIFFERS;
    }

    @Override
    public Stream<Finding> check(FinanceRow row, RuleContext context) {
        return FinanceKey.of(row).stream()
                .filter(key -> key.line() instanceof Line.Total)
                .flatMap(key -> initiatives(key, context).stream())
                .map(initiatives -> new Addition(row, initiatives, context).differences())
                .filter(differences -> !differences.isEmpty())
                .map(differences -> at(
                        differences,
                        context,
                        "The total of %s is not what the initiatives add up to."
                                .formatted(row.measure().entered()),
                        "Correct the total, or the amount that is wrong."));
    }

    /** The rows that are added up; nothing where it is not certain which they are. */
    private static Optional<List<FinanceRow>> initiatives(FinanceKey total, RuleContext context) {
        var keys = context.initiatives().known().stream()
                .map(ref -> new FinanceKey(new Line.OfInitiative(ref), total.measure(), total.part()))
                .toList();
        return context.initiatives().areDistinct()
                        && !context.flipped().contain(total.measure())
                        && context.finance().areOfKnownLines(total.measure(), total.isOfPart())
                        && keys.stream().allMatch(key -> isCertain(key, context))
                ? Optional.of(keys.stream()
                        .flatMap(key -> context.finance().only(key).stream())
                        .toList())
                : Optional.empty();
    }

    private static boolean isCertain(FinanceKey key, RuleContext context) {
        return context.finance().has(key)
                ? context.finance()
                        .only(key)
                        .filter(row -> !context.unitSlips().concern(row))
                        .isPresent()
                : mayBeLeftOut(key, context) && !context.finance().mayHave(key.line(), key.measure());
    }

    private static boolean mayBeLeftOut(FinanceKey key, RuleContext context) {
        if (key.isOfPart() || !(key.measure() instanceof Standard measure)) {
            return true;
        }
        return switch (measure) {
            case PLAN, FORECAST -> false;
            case ACTUAL -> context.closedMonths().of(key.line()).equals(Optional.of(0));
            case ASSURED -> true;
        };
    }
}
