package qipp.domain.rules.finance;

import java.util.List;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** Measures are written with the other sign than the Cover declares: one finding for all of them. */
public record SignFlipped() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.SIGN_FLIPPED;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var cells = context.flipped().cells();
        return cells.isEmpty() ? Stream.empty() : Stream.of(finding(cells, context));
    }

    private Finding finding(List<Cell<Amount>> cells, RuleContext context) {
        var measures = String.join(", ", context.flipped().names());
        var declared = context.entered().cover().savingsAre().entered();
        return atAll(
                cells,
                "savings written as " + declared,
                "The sign of %s is not the one that the Cover says: savings are %s.".formatted(measures, declared),
                "Turn the sign of these rows round, or correct Savings are on the Cover.");
    }
}
