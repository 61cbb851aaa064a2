package qipp.domain.rules.finance;

import java.util.stream.Stream;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** A line has two rows of one measure, for the organisation as a whole or for the same part of it. */
public record FinanceRowTwice() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.FINANCE_ROW_TWICE;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return context.finance().byKey().values().stream()
                .flatMap(rows -> rows.stream().skip(1).map(row -> finding(rows.getFirst(), row)));
    }

    private Finding finding(FinanceRow first, FinanceRow row) {
        return at(
                row.line(),
                "one row for each line and measure",
                "The line %s has a %s already, in row %d."
                        .formatted(
                                row.line().entered(),
                                row.measure().entered(),
                                first.source().number()),
                "Delete one of the two rows, or correct its line, measure or organisation.");
    }
}
