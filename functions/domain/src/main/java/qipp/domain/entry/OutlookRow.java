package qipp.domain.entry;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.place.SourceRow;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;

/** A row of the sheet Outlook as it was entered: an amount for each financial year. A blank measure is Plan. */
public record OutlookRow(
        SourceRow source,
        Cell<OutlookLine> line,
        Cell<OutlookMeasure> measure,
        SortedMap<FinancialYear, Cell<Amount>> years,
        Cell<Amount> total) {
    public OutlookRow {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** The measure that is meant; nothing where it was not understood. */
    public Optional<OutlookMeasure> meant() {
        return measure.isBlank() ? Optional.of(OutlookMeasure.PLAN) : measure.given();
    }
}
