package qipp.domain.rules.finance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.entry.OutlookRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.SourceRow;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;

/** A line has two rows of one measure, for the organisation as a whole or for the same part of it, or two in the Outlook. */
public record FinanceRowTwice() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.FINANCE_ROW_TWICE;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return Stream.concat(finance(context), outlook(context));
    }

    private Stream<Finding> finance(RuleContext context) {
        return context.finance().byKey().values().stream()
                .flatMap(rows -> rows.stream()
                        .skip(1)
                        .map(row -> finding(
                                row.line(),
                                row.measure().entered(),
                                rows.getFirst().source(),
                                "line, measure or organisation")));
    }

    private Stream<Finding> outlook(RuleContext context) {
        return context.entered().outlook().stream()
                .filter(row -> row.line().given().isPresent() && row.meant().isPresent())
                .collect(groupingBy(OutlookKey::of, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(rows -> rows.stream()
                        .skip(1)
                        .map(row -> finding(
                                row.line(),
                                row.meant().orElseThrow().label(),
                                rows.getFirst().source(),
                                "line or measure")));
    }

    private Finding finding(Cell<?> line, String measure, SourceRow first, String toCorrect) {
        return at(
                line,
                "one row for each line and measure",
                "The line %s has a row for %s already, row %d.".formatted(line.entered(), measure, first.number()),
                "Delete one of the two rows, or correct its %s.".formatted(toCorrect));
    }

    /** What a row of the Outlook is about. */
    private record OutlookKey(OutlookLine line, OutlookMeasure measure) {
        static OutlookKey of(OutlookRow row) {
            return new OutlookKey(row.line().given().orElseThrow(), row.meant().orElseThrow());
        }
    }
}
