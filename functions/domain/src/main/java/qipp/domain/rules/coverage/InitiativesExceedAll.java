package qipp.domain.rules.coverage;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.money.Pounds;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** The initiatives' annual plans add up to more than the whole programme's, by more than rounding. Not beside a coverage above the challenge, which has the same cause. */
public record InitiativesExceedAll() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.INITIATIVES_EXCEED_ALL;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return PlannedSavings.ofInitiatives(context).stream()
                .filter(_ ->
                        Covered.of(context).filter(Covered::isAboveChallenge).isEmpty())
                .flatMap(sum -> PlannedSavings.ofWholeProgramme(context).stream()
                        .filter(sum::exceeds)
                        .map(whole -> finding(sum.pounds(), whole.pounds(), context)));
    }

    private Finding finding(Pounds sum, Pounds whole, RuleContext context) {
        var entered = context.typed(sum);
        var expected = context.typed(whole);
        return Finding.at(
                        context.place(TrackerSheet.FINANCE),
                        code(),
                        entered,
                        "at most " + expected,
                        "The initiatives' plans add up to %s; the plan of ALL is %s.".formatted(entered, expected),
                        "Correct the plan that is wrong, or say why the initiatives exceed the whole.")
                .withDifference(sum.minus(whole).amount());
    }
}
