package qipp.domain.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.Risk;
import qipp.domain.tracker.Tracker;

/** Counts what was understood: the side of the ledger that goes out. */
public final class TrackerRows {
    private TrackerRows() {}

    public static Tallies of(Tracker tracker) {
        return of(
                tracker.initiatives(),
                tracker.milestones(),
                tracker.finance(),
                tracker.risks(),
                tracker.indicators(),
                tracker.outlook());
    }

    /** The count of rows, whichever trackers they are of. */
    public static Tallies of(
            List<Initiative> initiatives,
            List<Milestone> milestones,
            List<FinanceLine> finance,
            List<Risk> risks,
            List<Indicator> indicators,
            List<OutlookEntry> outlook) {
        return Tallies.sum(Stream.of(
                        initiatives.stream().map(TrackerRows::initiative),
                        Stream.of(Counting.rows(SourceSheet.MILESTONES, milestones.size())),
                        finance.stream().map(TrackerRows::finance),
                        Stream.of(Counting.rows(SourceSheet.RISKS, risks.size())),
                        Stream.of(Counting.rows(SourceSheet.INDICATORS, indicators.size())),
                        outlook.stream().map(TrackerRows::outlook))
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
