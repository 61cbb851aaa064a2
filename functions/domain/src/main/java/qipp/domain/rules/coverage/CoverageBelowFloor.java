package qipp.domain.rules.coverage;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** The initiatives cover less of the challenge than the programme's floor. */
public record CoverageBelowFloor() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.COVERAGE_BELOW_FLOOR;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return Covered.of(context).stream()
                .filter(covered -> !covered.isAtLeast(covered.policy().floor()))
                .map(covered -> covered.finding(
                        this,
                        covered.policy().floor(),
                        "less than the floor of the programme",
                        "Say how the rest of the challenge will be met, or add initiatives."));
    }
}
