package qipp.domain.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.entry.FinanceRow;
import qipp.domain.programme.Programme;
import qipp.domain.time.FinanceTo;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.Ref;

/**
 * Which amounts of a finance row the figures need: an Actual's closed months, a Forecast's other months, and of other
 * measures every month. A Full year is needed where it stands for months that are all blank.
 *
 * @param cover the Cover's last month with actuals
 * @param own that of initiatives which have one of their own
 */
record NeededAmounts(FinancialYear year, FinanceTo cover, Map<Ref, FinanceTo> own) {
    NeededAmounts {
        own = Map.copyOf(own);
    }

    /** The needs of a tracker whose Cover was understood. */
    static NeededAmounts of(EnteredTracker entered, Programme programme) {
        var own = new HashMap<Ref, FinanceTo>();
        entered.initiatives()
                .forEach(row -> row.ref()
                        .given()
                        .ifPresent(ref -> row.financeTo().given().ifPresent(financeTo -> own.put(ref, financeTo))));
        return new NeededAmounts(
                programme.financialYear(), entered.cover().financeTo().given().orElseThrow(), own);
    }

    boolean areUnderstood(FinanceRow row, Line line, Measure measure) {
        return line instanceof Line.Total
                || areUnderstood(
                        row,
                        measure,
                        line instanceof Line.OfInitiative(var ref) ? own.getOrDefault(ref, cover) : cover);
    }

    private boolean areUnderstood(FinanceRow row, Measure measure, FinanceTo financeTo) {
        int closed = financeTo.closedMonths(year);
        if (measure == Measure.Standard.ACTUAL) {
            return understood(row.months().subList(0, closed));
        }
        if (measure == Measure.Standard.FORECAST) {
            return understood(row.months().subList(closed, FinancialYear.MONTHS)) && isFullYearUnderstood(row);
        }
        return isYearUnderstood(row);
    }

    private static boolean isYearUnderstood(FinanceRow row) {
        return understood(row.months()) && isFullYearUnderstood(row);
    }

    private static boolean isFullYearUnderstood(FinanceRow row) {
        return row.fullYear().isUnderstood() || !row.months().stream().allMatch(Cell::isBlank);
    }

    private static boolean understood(List<Cell<Amount>> amounts) {
        return amounts.stream().allMatch(Cell::isUnderstood);
    }
}
