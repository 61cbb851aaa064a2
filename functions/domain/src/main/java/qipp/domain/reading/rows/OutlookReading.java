package qipp.domain.reading.rows;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.OutlookRow;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.format.OutlookColumns;
import qipp.domain.reading.table.Table;
import qipp.domain.reading.table.TableRow;
import qipp.domain.reading.value.Lists;
import qipp.domain.reading.value.OutlookLineKind;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Ref;

/** Reads the sheet Outlook, whose columns for the years are named by them. */
public record OutlookReading(Kinds kinds, Set<Ref> initiatives) {
    /** The fixed columns, and one for each financial year that a header names. */
    public static List<Column> columns(List<String> names) {
        return Stream.concat(OutlookColumns.ALL.stream(), years(names.stream()).map(OutlookColumns::year))
                .toList();
    }

    public List<OutlookRow> read(Table table) {
        var years = years(table.columns().map(Column::name)).toList();
        return table.read(List.of(OutlookColumns.LINE, OutlookColumns.MEASURE), row -> row(row, years));
    }

    private OutlookRow row(TableRow row, List<FinancialYear> years) {
        return new OutlookRow(
                row.source(),
                row.cell(OutlookColumns.LINE, new OutlookLineKind(initiatives, kinds.theme())),
                row.cell(OutlookColumns.MEASURE, Lists.OUTLOOK_MEASURES),
                amounts(row, years),
                row.cell(OutlookColumns.TOTAL, kinds.amount()));
    }

    private SortedMap<FinancialYear, Cell<Amount>> amounts(TableRow row, List<FinancialYear> years) {
        return years.stream()
                .collect(toMap(
                        year -> year,
                        year -> row.cell(OutlookColumns.year(year), kinds.amount()),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static Stream<FinancialYear> years(Stream<String> names) {
        return names.flatMap(name -> FinancialYear.parse(name).stream()).distinct();
    }
}
