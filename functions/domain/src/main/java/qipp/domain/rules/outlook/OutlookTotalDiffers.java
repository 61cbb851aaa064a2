package qipp.domain.rules.outlook;

import java.util.List;
import java.util.stream.Stream;
import qipp.domain.entry.OutlookRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.AmountDifference;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.RowAmounts;

/** A total of the Outlook is not what its years add up to, but for rounding. */
public record OutlookTotalDiffers() implements Rule.OfOutlook {
    @Override
    public Code code() {
        return Code.OUTLOOK_TOTAL_DIFFERS;
    }

    @Override
    public Stream<Finding> check(OutlookRow row, RuleContext context) {
        var amounts = RowAmounts.of(row);
        return amounts.writtenTotal().stream()
                .filter(_ -> !amounts.hasNoTerms())
                .flatMap(total -> amounts.written(0, amounts.terms().size()).stream()
                        .filter(sum -> !sum.agreesWith(total))
                        .map(sum -> new AmountDifference(row.total(), total.pounds(), sum.pounds())))
                .map(difference -> at(
                        List.of(difference),
                        context,
                        "The total is %s; the years add up to %s."
                                .formatted(row.total().entered(), context.typed(difference.expected())),
                        "Correct the total, or the year that is wrong."));
    }
}
