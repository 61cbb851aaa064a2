package qipp.domain.rules.finance;

import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure.Standard;

/** A line lacks a row that it needs: a plan, an actual once a month has closed, a forecast while months remain. A line without any row is one finding. */
public record FinanceRowMissing() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.FINANCE_ROW_MISSING;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return context.isNilReturn() || context.lacks(TrackerSheet.FINANCE)
                ? Stream.empty()
                : lines(context).flatMap(line -> findings(line, context));
    }

    private static Stream<Line> lines(RuleContext context) {
        var initiatives = context.initiatives().known().stream().<Line>map(Line.OfInitiative::new);
        return context.programme().finance().allRequired()
                ? Stream.concat(initiatives, Stream.of(new Line.WholeProgramme()))
                : initiatives;
    }

    private Stream<Finding> findings(Line line, RuleContext context) {
        var missing = needed(context.closedMonths().of(line))
                .filter(measure -> !context.finance().has(FinanceKey.whole(line, measure)))
                .filter(measure -> !context.finance().mayHave(line, measure))
                .map(Standard::label)
                .toList();
        if (missing.isEmpty() || context.finance().has(line)) {
            return missing.stream().map(measure -> finding(line, " " + measure, measure, context));
        }
        return Stream.of(finding(line, "", String.join(", ", missing), context));
    }

    private static Stream<Standard> needed(Optional<Integer> closed) {
        return Stream.of(Standard.PLAN, Standard.ACTUAL, Standard.FORECAST)
                .filter(measure -> isNeeded(measure, closed));
    }

    private static boolean isNeeded(Standard measure, Optional<Integer> closed) {
        return switch (measure) {
            case PLAN -> true;
            case ACTUAL -> closed.filter(count -> count > 0).isPresent();
            case FORECAST ->
                closed.filter(count -> count > 0 && count < FinancialYear.MONTHS)
                        .isPresent();
            case ASSURED -> false;
        };
    }

    private Finding finding(Line line, String measure, String missing, RuleContext context) {
        return Finding.at(
                context.place(TrackerSheet.FINANCE).inRow(line.label() + measure),
                code(),
                "",
                "a row for " + missing,
                "The line %s has no row for %s.".formatted(line.label(), missing),
                "Add the row with its months.");
    }
}
