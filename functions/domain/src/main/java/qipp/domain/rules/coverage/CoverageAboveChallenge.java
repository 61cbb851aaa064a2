package qipp.domain.rules.coverage;

import java.math.BigDecimal;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** The initiatives add up to more than the challenge: their scope may include another body's savings or last year's shortfall. */
public record CoverageAboveChallenge() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.COVERAGE_ABOVE_CHALLENGE;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return Covered.of(context).stream()
                .filter(Covered::isAboveChallenge)
                .map(covered -> covered.finding(
                        this,
                        BigDecimal.ONE,
                        "more than all of it",
                        "Nothing, where the scope includes another body's savings or last year's shortfall."));
    }
}
