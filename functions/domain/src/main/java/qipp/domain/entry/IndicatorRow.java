package qipp.domain.entry;

import java.math.BigDecimal;
import qipp.domain.place.SourceRow;
import qipp.domain.tracker.Ref;

/** A row of the sheet Indicators as it was entered; its numbers are in the row's own unit. */
public record IndicatorRow(
        SourceRow source,
        Cell<Ref> ref,
        Cell<Ref> initiative,
        Cell<String> theme,
        Cell<String> indicator,
        Cell<String> unit,
        Cell<BigDecimal> baseline,
        Cell<BigDecimal> target,
        Cell<BigDecimal> actual) {}
