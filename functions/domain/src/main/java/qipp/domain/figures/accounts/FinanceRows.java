package qipp.domain.figures.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.figures.LineSavings;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.Ref;

/**
 * The finance rows of an organisation or of one of its parts, each counted once. Rows of parts add up to the row
 * without one, so they count for the whole only where there is no such row. Source: the tracker's format, "Finance".
 */
final class FinanceRows {
    private final Map<Line, List<FinanceLine>> byLine;

    private FinanceRows(Stream<FinanceLine> counted) {
        this.byLine = counted.collect(Collectors.groupingBy(FinanceLine::line));
    }

    static FinanceRows ofWhole(List<FinanceLine> rows) {
        var whole = rows.stream()
                .filter(row -> row.organisation().isEmpty())
                .collect(Collectors.groupingBy(
                        FinanceLine::line, Collectors.mapping(FinanceLine::measure, Collectors.toSet())));
        return new FinanceRows(rows.stream().filter(countsAmong(whole)));
    }

    /** All rows of a part. */
    static FinanceRows ofPart(List<FinanceLine> rows) {
        return new FinanceRows(rows.stream());
    }

    LineSavings ofInitiative(Ref ref, int closedMonths) {
        return line(new Line.OfInitiative(ref), closedMonths);
    }

    /** The line ALL, where it has a row. */
    Optional<LineSavings> ofWholeProgramme(int closedMonths) {
        return Optional.of(line(new Line.WholeProgramme(), closedMonths))
                .filter(line -> !line.rows().isEmpty());
    }

    /** The initiatives of which there is a row. */
    Stream<Ref> mentioned() {
        return byLine.keySet().stream()
                .flatMap(line -> line instanceof Line.OfInitiative(var ref) ? Stream.of(ref) : Stream.empty());
    }

    private LineSavings line(Line line, int closedMonths) {
        return new LineSavings(byLine.getOrDefault(line, List.of()), closedMonths);
    }

    private static Predicate<FinanceLine> countsAmong(Map<Line, Set<Measure>> whole) {
        return row -> row.organisation().isEmpty()
                || !whole.getOrDefault(row.line(), Set.of()).contains(row.measure());
    }
}
