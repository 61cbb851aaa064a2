package qipp.domain.rule.money;

import java.util.Optional;
import qipp.domain.entry.FinanceRow;
import qipp.domain.reading.text.Blanks;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/**
 * What a row of money is about, once in a tracker.
 *
 * <p>How two are equal is spelled out, as Java would work it out anew at each start.
 *
 * @param part the part of the organisation, as it is matched; empty for the organisation as a whole
 */
public record FinanceKey(Line line, Measure measure, Optional<String> part) {
    /** The key of the organisation as a whole. */
    public static FinanceKey whole(Line line, Measure measure) {
        return new FinanceKey(line, measure, Optional.empty());
    }

    /** The key of a row; nothing where its line, measure or part is not known. */
    public static Optional<FinanceKey> of(FinanceRow row) {
        if (!row.organisation().isUnderstood()) {
            return Optional.empty();
        }
        var part = row.organisation().given().map(Blanks::folded);
        return row.line()
                .given()
                .flatMap(line -> row.measure().given().map(measure -> new FinanceKey(line, measure, part)));
    }

    /** The key of a row that was understood. */
    public static FinanceKey of(FinanceLine row) {
        return new FinanceKey(row.line(), row.measure(), row.organisation().map(Blanks::folded));
    }

    public FinanceKey measuring(Measure other) {
        return new FinanceKey(line, other, part);
    }

    /** The key of the row to which the parts add up. */
    public FinanceKey ofWhole() {
        return whole(line, measure);
    }

    public boolean isOfPart() {
        return part.isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FinanceKey(var otherLine, var otherMeasure, var otherPart)
                && line.equals(otherLine)
                && measure.equals(otherMeasure)
                && part.equals(otherPart);
    }

    @Override
    public int hashCode() {
        return (line.hashCode() * 31 + measure.hashCode()) * 31 + part.hashCode();
    }
}
