package qipp.domain.rule.slip;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.place.Place;
import qipp.domain.place.SourceRow;
import qipp.domain.rule.money.ClosedMonths;
import qipp.domain.rule.money.FinanceRows;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/** The amounts and rows that look as if they were in another unit than the rest. What has slipped is compared with nothing else. */
public final class UnitSlips {
    private final List<Slip> slips;
    private final Set<SourceRow> rows = new HashSet<>();
    private final Set<Place> places = new HashSet<>();

    /**
     * What looks as if it were in another unit.
     *
     * @param cells of a row, or all its amounts
     * @param others what they were held against, in words
     */
    public record Slip(FinanceRow row, List<Cell<Amount>> cells, String others) {}

    private UnitSlips(List<Slip> slips) {
        this.slips = slips;
        slips.forEach(slip -> {
            rows.add(slip.row().source());
            slip.cells().forEach(cell -> places.add(cell.place()));
        });
    }

    /** Those of a tracker's rows of money. */
    public static UnitSlips of(FinanceRows finance, ClosedMonths closedMonths) {
        return new UnitSlips(
                Stream.concat(months(finance), rows(finance, closedMonths)).toList());
    }

    /** Every slip that was found. */
    public List<Slip> all() {
        return List.copyOf(slips);
    }

    /** Whether something in a row, or the row itself, has slipped. */
    public boolean concern(FinanceRow row) {
        return rows.contains(row.source());
    }

    /** Whether an amount has slipped, alone or with its row. */
    public boolean contain(Cell<Amount> amount) {
        return places.contains(amount.place());
    }

    private static Stream<Slip> months(FinanceRows finance) {
        return finance.byKey().entrySet().stream()
                .filter(entry -> !(entry.getKey().line() instanceof Line.Total))
                .flatMap(entry -> entry.getValue().stream())
                .map(row -> new Slip(row, SlippedMonths.of(row), "the other months of its row"))
                .filter(slip -> !slip.cells().isEmpty());
    }

    private static Stream<Slip> rows(FinanceRows finance, ClosedMonths closedMonths) {
        var slipped = new SlippedRows(finance, closedMonths);
        return finance.byKey().keySet().stream()
                .filter(key -> key.measure() == Measure.Standard.PLAN && !(key.line() instanceof Line.Total))
                .flatMap(slipped::of)
                .map(row -> new Slip(row, amounts(row), others(row)));
    }

    private static List<Cell<Amount>> amounts(FinanceRow row) {
        return RowAmounts.of(row).saysOnlyTotal()
                ? List.of(row.fullYear())
                : row.months().stream().filter(cell -> cell.given().isPresent()).toList();
    }

    private static String others(FinanceRow row) {
        return row.measure().given().equals(Optional.of(Measure.Standard.PLAN))
                ? "the line's actual and forecast of the same months"
                : "the line's plan of the same months";
    }
}
