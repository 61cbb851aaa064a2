package qipp.domain.rule.slip;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/**
 * The measures that are written with the other sign than the Cover declares: at least three rows of one measure and 80%
 * of its amounts that are not nil. The odd negative amount is legitimate. What is flipped is compared with nothing, so
 * that it is one finding.
 */
public final class FlippedMeasures {
    private static final int ROWS = 3;
    private static final int PER_CENT = 80;

    private final List<FinanceRow> rows;
    private final Set<Measure> measures;

    private FlippedMeasures(List<FinanceRow> rows, Set<Measure> measures) {
        this.rows = rows;
        this.measures = measures;
    }

    /** Those of a tracker's rows of money. */
    public static FlippedMeasures of(List<FinanceRow> finance) {
        var rows = finance.stream().filter(row -> !isTotal(row)).toList();
        var byMeasure = rows.stream()
                .filter(row -> row.measure().given().isPresent())
                .collect(Collectors.groupingBy(row -> row.measure().given().orElseThrow()));
        byMeasure.values().removeIf(ofMeasure -> !areFlipped(ofMeasure));
        return new FlippedMeasures(rows, Set.copyOf(byMeasure.keySet()));
    }

    public boolean contain(Measure measure) {
        return measures.contains(measure);
    }

    /** Whether only one of the two is flipped, so that they cannot be added up. */
    public boolean divide(Measure one, Measure other) {
        return contain(one) != contain(other);
    }

    public boolean areNone() {
        return measures.isEmpty();
    }

    /** The flipped measures by name, sorted. */
    public List<String> names() {
        return measures.stream().map(Measure::label).sorted().toList();
    }

    /** Every amount that stands against the declared sign in a flipped measure, in the order of the rows. */
    public List<Cell<Amount>> cells() {
        return rows.stream()
                .filter(row -> row.measure().given().filter(this::contain).isPresent())
                .flatMap(FlippedMeasures::amounts)
                .filter(cell -> is(cell, signum -> signum < 0))
                .toList();
    }

    private static boolean areFlipped(List<FinanceRow> rows) {
        var rowsAgainst = rows.stream().filter(row -> against(row) > 0).count();
        var against = rows.stream().mapToLong(FlippedMeasures::against).sum();
        var all = rows.stream()
                .mapToLong(row -> count(row, signum -> signum != 0))
                .sum();
        return rowsAgainst >= ROWS && against * 100 >= all * PER_CENT;
    }

    private static boolean isTotal(FinanceRow row) {
        return row.line().given().filter(Line.Total.class::isInstance).isPresent();
    }

    private static long against(FinanceRow row) {
        return count(row, signum -> signum < 0);
    }

    private static long count(FinanceRow row, IntPredicate sign) {
        return amounts(row).filter(cell -> is(cell, sign)).count();
    }

    private static boolean is(Cell<Amount> cell, IntPredicate sign) {
        return cell.given()
                .filter(amount -> sign.test(amount.pounds().signum()))
                .isPresent();
    }

    private static Stream<Cell<Amount>> amounts(FinanceRow row) {
        return Stream.concat(row.months().stream(), Stream.of(row.fullYear()));
    }
}
