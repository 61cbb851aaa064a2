package qipp.domain.rules.coverage;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** The initiatives cover less of the challenge than the programme's target, and not less than its floor. */
public record CoverageBelowTarget() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.COVERAGE_BELOW_TARGET;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return Covered.of(context).stream()
                .filter(covered -> covered.isAtLeast(covered.policy().floor()))
                .filter(covered -> !covered.isAtLeast(covered.policy().target()))
                .map(covered -> covered.finding(
                        this,
                        covered.policy().target(),
                        "less than the target of the programme",
                        "Nothing; more initiatives would cover more."));
    }
}
