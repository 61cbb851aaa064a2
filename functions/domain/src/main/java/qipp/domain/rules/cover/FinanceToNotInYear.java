package qipp.domain.rules.cover;

import java.time.YearMonth;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;
import qipp.domain.time.FinanceTo;
import qipp.domain.time.FinancialYear;

/** Finance to is after the period, or in another financial year; an initiative's own is in another year. */
public record FinanceToNotInYear() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.COVER_FINANCE_TO_NOT_IN_YEAR;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return context.period().stream()
                .flatMap(period -> Stream.concat(ofCover(period, context), ofInitiatives(period, context)));
    }

    private Stream<Finding> ofCover(YearMonth period, RuleContext context) {
        var cell = context.entered().cover().financeTo();
        return cell.given().flatMap(FinanceTo::lastClosed).stream()
                .filter(last ->
                        last.isAfter(period) || !FinancialYear.of(period).contains(last))
                .map(last -> finding(cell, last, period));
    }

    private Stream<Finding> ofInitiatives(YearMonth period, RuleContext context) {
        return context.entered().initiatives().stream()
                .filter(context.closedMonths()::isInAnotherYear)
                .map(InitiativeRow::financeTo)
                .flatMap(cell ->
                        cell.given().flatMap(FinanceTo::lastClosed).stream().map(last -> finding(cell, last, period)));
    }

    private Finding finding(Cell<FinanceTo> cell, YearMonth last, YearMonth period) {
        var first = FinancialYear.of(period).firstMonth();
        return at(
                cell,
                "a month from %s to %s, or none".formatted(first, period),
                "Finance to is %s; with a period of %s it is a month from %s to %s, or none."
                        .formatted(Texts.month(last), Texts.month(period), Texts.month(first), Texts.month(period)),
                "Enter the last month with actuals, or none while no month has closed.");
    }
}
