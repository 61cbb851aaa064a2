package qipp.domain.tracker;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;
import qipp.domain.time.FinancialYear;

/** Amounts of a line by financial year, in pounds; a year that says nothing is left out. */
public record OutlookEntry(
        SourceRow source,
        OutlookLine line,
        OutlookMeasure measure,
        SortedMap<FinancialYear, Pounds> years,
        Optional<Pounds> total) {
    public OutlookEntry {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }
}
