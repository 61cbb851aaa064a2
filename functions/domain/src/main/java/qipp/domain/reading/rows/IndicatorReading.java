package qipp.domain.reading.rows;

import java.util.List;
import qipp.domain.entry.IndicatorRow;
import qipp.domain.programme.Theme;
import qipp.domain.reading.format.IndicatorColumns;
import qipp.domain.reading.table.Table;
import qipp.domain.reading.table.TableRow;
import qipp.domain.reading.value.NumberKind;
import qipp.domain.reading.value.Refs;
import qipp.domain.reading.value.Texts;

/** Reads the sheet Indicators. */
public record IndicatorReading(Kinds kinds) {
    public List<IndicatorRow> read(Table table) {
        return table.read(List.of(IndicatorColumns.REF), this::row);
    }

    private IndicatorRow row(TableRow row) {
        return new IndicatorRow(
                row.source(),
                row.cell(IndicatorColumns.REF, Refs.REF),
                row.cell(IndicatorColumns.INITIATIVE_REF, Refs.REF),
                row.cell(IndicatorColumns.THEME, kinds.theme()).map(Theme::id),
                row.cell(IndicatorColumns.INDICATOR, Texts.PROSE),
                row.cell(IndicatorColumns.UNIT, Texts.NAME),
                row.cell(IndicatorColumns.BASELINE, NumberKind.NUMBER),
                row.cell(IndicatorColumns.TARGET, NumberKind.NUMBER),
                row.cell(IndicatorColumns.ACTUAL, NumberKind.NUMBER));
    }
}
