package qipp.domain.rules.finance;

import java.util.stream.Stream;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.tracker.Line;

/** The parts of a line and measure do not add up to the row without a part, but for rounding: one finding for each row, with its months. */
public record PartsDiffer() implements Rule.OfFinance {
    @Override
    public Code code() {
        return Code.PARTS_DIFFER;
    }

    @Override
    public Stream<Finding> check(FinanceRow row, RuleContext context) {
        return FinanceKey.of(row).stream()
                .filter(key -> !key.isOfPart() && !(key.line() instanceof Line.Total))
                .filter(key -> !context.finance().parts(key).isEmpty())
                .filter(key -> areComparable(key, row, context))
                .map(key -> new Addition(row, context.finance().parts(key), context).differences())
                .filter(differences -> !differences.isEmpty())
                .map(differences -> at(
                        differences,
                        context,
                        "The parts of %s %s do not add up to it."
                                .formatted(row.line().entered(), row.measure().entered()),
                        "Correct the row of the organisation as a whole, or the part that is wrong."));
    }

    private static boolean areComparable(FinanceKey key, FinanceRow whole, RuleContext context) {
        var parts = context.finance().parts(key);
        return context.finance().only(key).isPresent()
                && context.finance().partsAreCertain(key)
                && !context.flipped().contain(key.measure())
                && Stream.concat(Stream.of(whole), parts.stream()).noneMatch(context.unitSlips()::concern);
    }
}
