package qipp.domain.rules.finance;

import java.util.stream.Stream;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.time.FinanceTo;

/** An initiative's own Finance to is after the Cover's: its data can come later than the others', not earlier. */
public record InitiativeFinanceToAfterCover() implements Rule.OfInitiatives {
    @Override
    public Code code() {
        return Code.INITIATIVE_FINANCE_TO_AFTER_COVER;
    }

    @Override
    public Stream<Finding> check(InitiativeRow row, RuleContext context) {
        return context.closedMonths().cover().stream()
                .flatMap(limit -> row.financeTo().given().stream()
                        .filter(own -> own.isAfter(limit))
                        .map(own -> finding(row, own, limit)));
    }

    private Finding finding(InitiativeRow row, FinanceTo own, FinanceTo limit) {
        return at(
                row.financeTo(),
                "%s or an earlier month".formatted(limit),
                "The initiative's Finance to is %s; the Cover's is %s.".formatted(own, limit),
                "Enter the initiative's last month with actuals, or correct the Cover.");
    }
}
