package qipp.domain.rules.history;

import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/**
 * The actual of a month that had closed in the last accepted tracker differs now, or is taken back where Finance to has
 * gone back: one finding for each row, with its months.
 */
public record ClosedMonthRestated() implements Rule.OfFinance {
    @Override
    public Code code() {
        return Code.CLOSED_MONTH_RESTATED;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return Stream.concat(Rule.OfFinance.super.findings(context), takenBack(context));
    }

    /** Actuals whose row is gone, and not missed while no month of their line has closed. */
    private Stream<Finding> takenBack(RuleContext context) {
        return context.isNilReturn() || context.lacks(TrackerSheet.FINANCE)
                ? Stream.empty()
                : context.history().finance().entrySet().stream()
                        .filter(before -> isTakenBack(before.getKey(), before.getValue(), context))
                        .map(before -> takenBack(before.getKey().line().label(), context));
    }

    private static boolean isTakenBack(FinanceKey key, FinanceLine before, RuleContext context) {
        return key.equals(FinanceKey.whole(key.line(), Measure.Standard.ACTUAL))
                && !(key.line() instanceof Line.Total)
                && context.initiatives().isKnown(key.line())
                && context.closedMonths().of(key.line()).equals(Optional.of(0))
                && !context.finance().has(key)
                && !context.finance().mayHave(key.line(), key.measure())
                && before.months().stream().flatMap(Optional::stream).anyMatch(amount -> !amount.isZero());
    }

    private Finding takenBack(String line, RuleContext context) {
        return Finding.at(
                context.place(TrackerSheet.FINANCE).inRow(line + " " + Measure.Standard.ACTUAL.label()),
                code(),
                "",
                "the actual that was accepted",
                "The actual of %s in a month that had closed was taken back.".formatted(line),
                "Restore the row and Finance to, or say why no month has closed.");
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
