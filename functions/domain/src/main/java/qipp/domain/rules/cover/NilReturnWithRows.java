package qipp.domain.rules.cover;

import java.util.List;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** A nil return says that there is nothing to report, and rows stand beside it. */
public record NilReturnWithRows() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.NIL_RETURN_WITH_ROWS;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var entered = context.sent();
        var rows = rows(entered);
        return entered.cover().isNilReturn() && rows > 0
                ? Stream.of(finding(entered.cover().nilReturn(), rows))
                : Stream.empty();
    }

    private Finding finding(Cell<Boolean> cell, int rows) {
        return at(
                cell,
                "no, or no rows",
                "The Cover says that this is a nil return, and %d row%s beside it."
                        .formatted(rows, rows == 1 ? " stands" : "s stand"),
                "Clear Nil return where there is something to report, else delete the rows.");
    }

    private static int rows(EnteredTracker entered) {
        return Stream.of(
                        entered.initiatives(),
                        entered.milestones(),
                        entered.finance(),
                        entered.risks(),
                        entered.indicators(),
                        entered.outlook())
                .mapToInt(List::size)
                .sum();
    }
}
