package qipp.domain.rules.history;

import java.util.stream.Stream;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Measure;

/** The actual of a month that had closed in the last accepted tracker differs now: one finding for each row, with its months. */
public record ClosedMonthRestated() implements Rule.OfFinance {
    @Override
    public Code code() {
        return Code.CLOSED_MONTH_RESTATED;
    }

    @Override
    public Stream<Finding> check(FinanceRow row, RuleContext context) {
        return RestatedRow.of(row, Measure.Standard.ACTUAL, context).stream()
                .map(RestatedRow::closedMonths)
                .filter(differences -> !differences.isEmpty())
                .map(differences -> at(
                        differences,
                        context,
                        "The actual of %s in a month that had closed differs from the last accepted tracker."
                                .formatted(row.line().entered()),
                        "Restore the amount, or say why it was restated."));
    }
}
