package qipp.domain.rules.outlook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.OutlookRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.AmountDifference;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.Rounded;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.rules.coverage.PlannedSavings;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;

/** The current year of a line in the Outlook is not the plan of that line, but for rounding. */
public record OutlookDiffersFromPlan() implements Rule.OfOutlook {
    @Override
    public Code code() {
        return Code.OUTLOOK_DIFFERS_FROM_PLAN;
    }

    @Override
    public Stream<Finding> check(OutlookRow row, RuleContext context) {
        return Optional.ofNullable(row.years().get(context.year())).stream()
                .filter(_ -> isPlan(row))
                .flatMap(cell -> cell.given().map(RowAmounts.of(row)::rounded).stream()
                        .flatMap(said -> plan(row, context).stream()
                                .filter(plan -> !plan.agreesWith(said))
                                .map(plan -> new AmountDifference(cell, said.pounds(), plan.pounds()))))
                .map(difference -> finding(row, difference, context));
    }

    private Finding finding(OutlookRow row, AmountDifference difference, RuleContext context) {
        return at(
                List.of(difference),
                context,
                "The Outlook of %s says %s for %s; its plan is %s."
                        .formatted(
                                row.line().entered(),
                                difference.cell().entered(),
                                context.year(),
                                context.typed(difference.expected())),
                "Correct the Outlook, or say why it differs from the plan.");
    }

    private static boolean isPlan(OutlookRow row) {
        return row.meant().equals(Optional.of(OutlookMeasure.PLAN));
    }

    private static Optional<Rounded> plan(OutlookRow row, RuleContext context) {
        return row.line().given().flatMap(line -> switch (line) {
            case OutlookLine.OfInitiative(var ref) -> PlannedSavings.of(new Line.OfInitiative(ref), context);
            case OutlookLine.OfTheme(var theme) -> PlannedSavings.ofTheme(theme, context);
            case OutlookLine.WholeProgramme() -> wholeProgramme(context);
        });
    }

    /** The plan of the line ALL; where there is no such line, what the initiatives add up to. */
    private static Optional<Rounded> wholeProgramme(RuleContext context) {
        var line = new Line.WholeProgramme();
        return context.finance().has(line) || context.programme().finance().allRequired()
                ? PlannedSavings.of(line, context)
                : PlannedSavings.ofInitiatives(context);
    }
}
