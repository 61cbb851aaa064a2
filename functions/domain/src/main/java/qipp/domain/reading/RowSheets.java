package qipp.domain.reading;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import qipp.domain.entry.EnteredCover;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.reading.rows.FinanceReading;
import qipp.domain.reading.rows.IndicatorReading;
import qipp.domain.reading.rows.InitiativeReading;
import qipp.domain.reading.rows.Kinds;
import qipp.domain.reading.rows.MilestoneReading;
import qipp.domain.reading.rows.OutlookReading;
import qipp.domain.reading.rows.RiskReading;
import qipp.domain.reading.table.Table;
import qipp.domain.sheet.Sheet;
import qipp.domain.tracker.Ref;

/** The sheets of a tracker that have a header and rows: all but the Cover. */
final class RowSheets {
    private static final Set<TrackerSheet> KINDS = EnumSet.complementOf(EnumSet.of(TrackerSheet.COVER));

    private final Map<TrackerSheet, Table> tables;

    private RowSheets(Map<TrackerSheet, Table> tables) {
        this.tables = tables;
    }

    /** Finds the sheets and their columns, and reports what is missing, twice or unknown. */
    static RowSheets of(FoundSheets found, Consumer<Finding> report) {
        var tables = new EnumMap<TrackerSheet, Table>(TrackerSheet.class);
        for (var kind : KINDS) {
            found.twice(kind).forEach(report);
            table(found, kind, report)
                    .ifPresentOrElse(table -> tables.put(kind, table), () -> reportMissing(found, kind, report));
        }
        return new RowSheets(tables);
    }

    /** The sheets with a header: of one that names no column of the format nothing is known. */
    Set<TrackerSheet> present() {
        return tables.entrySet().stream()
                .filter(entry -> entry.getValue().columns().findAny().isPresent())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** All rows, as they were entered. */
    EnteredTracker read(EnteredCover cover, Kinds kinds) {
        var initiatives = rows(TrackerSheet.INITIATIVES, new InitiativeReading(kinds)::read);
        return new EnteredTracker(
                cover,
                initiatives,
                rows(TrackerSheet.MILESTONES, new MilestoneReading(kinds)::read),
                rows(TrackerSheet.FINANCE, new FinanceReading(kinds)::read),
                rows(TrackerSheet.RISKS, new RiskReading(kinds)::read),
                rows(TrackerSheet.INDICATORS, new IndicatorReading(kinds)::read),
                rows(TrackerSheet.OUTLOOK, new OutlookReading(kinds, refs(initiatives))::read));
    }

    private <R> List<R> rows(TrackerSheet kind, Function<Table, List<R>> reading) {
        return Optional.ofNullable(tables.get(kind)).map(reading).orElse(List.of());
    }

    private static Set<Ref> refs(List<InitiativeRow> initiatives) {
        return initiatives.stream()
                .flatMap(initiative -> initiative.ref().given().stream())
                .collect(toSet());
    }

    private static Optional<Table> table(FoundSheets found, TrackerSheet kind, Consumer<Finding> report) {
        return found.sheet(kind).flatMap(sheet -> table(sheet, kind, report));
    }

    private static Optional<Table> table(Sheet sheet, TrackerSheet kind, Consumer<Finding> report) {
        return Table.of(
                sheet, names -> kind == TrackerSheet.OUTLOOK ? OutlookReading.columns(names) : kind.columns(), report);
    }

    private static void reportMissing(FoundSheets found, TrackerSheet kind, Consumer<Finding> report) {
        if (kind.isRequired()) {
            report.accept(found.missing(kind));
        }
    }
}
