package qipp.domain.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.Tracker;

/** Counts what was understood: the side of the ledger that goes out. */
public final class TrackerRows {
    private TrackerRows() {}

    public static Tallies of(Tracker tracker) {
        return Tallies.sum(Stream.of(
                        tracker.initiatives().stream().map(TrackerRows::initiative),
                        Stream.of(Counting.rows(
                                SourceSheet.MILESTONES, tracker.milestones().size())),
                        tracker.finance().stream().map(TrackerRows::finance),
                        Stream.of(
                                Counting.rows(SourceSheet.RISKS, tracker.risks().size())),
                        Stream.of(Counting.rows(
                                SourceSheet.INDICATORS, tracker.indicators().size())),
                        tracker.outlook().stream().map(TrackerRows::outlook))
                .flatMap(rows -> rows));
    }

    private static Tallies initiative(Initiative row) {
        return Counting.initiative(row.best(), row.middle(), row.worst());
    }

    private static Tallies finance(FinanceLine row) {
        List<Pounds> months = row.months().stream().flatMap(Optional::stream).toList();
        return Counting.money(SourceSheet.FINANCE, Optional.of(row.measure().label()), months, row.fullYear());
    }

    private static Tallies outlook(OutlookEntry row) {
        return Counting.money(
                SourceSheet.OUTLOOK,
                Optional.of(row.measure().label()),
                List.copyOf(row.years().values()),
                row.total());
    }
}
