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
                .flatMap(covered -> covered.policy().stream()
                        .filter(policy -> covered.isAtLeast(policy.floor()) && !covered.isAtLeast(policy.target()))
                        .map(policy -> covered.finding(
                                this,
                                policy.target(),
                                "less than the target of the programme",
                                "Nothing; more initiatives would cover more.")));
    }
}
