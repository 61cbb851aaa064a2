package qipp.domain.rules.cover;

import java.time.YearMonth;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** The Cover's period is not the one asked for, or not a month of the programme's financial year. */
public record PeriodDiffers() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.COVER_PERIOD_DIFFERS;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var cell = context.entered().cover().period();
        return cell.given().stream()
                .filter(period -> context.period().isEmpty())
                .filter(period -> wasAskedFor(context) || !context.isOfAnotherProgramme())
                .map(period -> finding(cell, period, context));
    }

    private Finding finding(Cell<YearMonth> cell, YearMonth period, RuleContext context) {
        var asked = context.circumstances().periodAsked();
        var expected = asked.map(YearMonth::toString).orElse("a month of " + context.year());
        return at(
                cell,
                expected,
                "The Cover says %s; expected is %s."
                        .formatted(Texts.month(period), asked.map(Texts::month).orElse(expected)),
                "Send the tracker of that month, or correct the period.");
    }

    private static boolean wasAskedFor(RuleContext context) {
        return context.circumstances().periodAsked().isPresent();
    }
}
