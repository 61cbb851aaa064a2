package qipp.domain.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.entry.FinanceRow;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.entry.OutlookRow;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.OutlookMeasure;

/** Counts what was sent, as it was entered: the side of the ledger that comes in. Amounts that were not understood are no pounds. */
public final class EnteredRows {
    private EnteredRows() {}

    public static Tallies of(EnteredTracker tracker) {
        return Tallies.sum(Stream.of(
                        tracker.initiatives().stream().map(EnteredRows::initiative),
                        Stream.of(Counting.rows(
                                SourceSheet.MILESTONES, tracker.milestones().size())),
                        tracker.finance().stream().map(EnteredRows::finance),
                        Stream.of(
                                Counting.rows(SourceSheet.RISKS, tracker.risks().size())),
                        Stream.of(Counting.rows(
                                SourceSheet.INDICATORS, tracker.indicators().size())),
                        tracker.outlook().stream().map(EnteredRows::outlook))
                .flatMap(rows -> rows));
    }

    private static Tallies initiative(InitiativeRow row) {
        return Counting.initiative(pounds(row.best()), pounds(row.middle()), pounds(row.worst()));
    }

    private static Tallies finance(FinanceRow row) {
        return Counting.money(
                SourceSheet.FINANCE,
                row.measure().given().map(Measure::label),
                all(row.months()),
                pounds(row.fullYear()));
    }

    private static Tallies outlook(OutlookRow row) {
        return Counting.money(
                SourceSheet.OUTLOOK,
                row.meant().map(OutlookMeasure::label),
                all(List.copyOf(row.years().values())),
                pounds(row.total()));
    }

    private static List<Pounds> all(List<Cell<Amount>> cells) {
        return cells.stream().map(EnteredRows::pounds).flatMap(Optional::stream).toList();
    }

    private static Optional<Pounds> pounds(Cell<Amount> cell) {
        return cell.given().map(Amount::pounds);
    }
}
