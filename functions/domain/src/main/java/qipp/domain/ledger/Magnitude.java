package qipp.domain.ledger;

import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.Tracker;

/** How large the amounts of a tracker are, all signs apart: no sum of any of them is larger. */
public final class Magnitude {
    private Magnitude() {}

    /** The absolute amounts of its rows, added up. */
    public static Pounds of(Tracker tracker) {
        return sum(Stream.of(
                        tracker.initiatives().stream().flatMap(Magnitude::amounts),
                        tracker.finance().stream().flatMap(Magnitude::amounts),
                        tracker.outlook().stream().flatMap(Magnitude::amounts))
                .flatMap(amounts -> amounts));
    }

    /** The absolute amounts of its accounts, added up. */
    public static Pounds of(Tallies tallies) {
        return sum(tallies.accounts().values().stream().map(Tally::pounds));
    }

    private static Pounds sum(Stream<Pounds> amounts) {
        return amounts.map(Pounds::absolute).reduce(Pounds.ZERO, Pounds::plus);
    }

    private static Stream<Pounds> amounts(Initiative row) {
        return Stream.of(row.best(), row.middle(), row.worst()).flatMap(Optional::stream);
    }

    private static Stream<Pounds> amounts(FinanceLine row) {
        return Stream.concat(row.months().stream(), Stream.of(row.fullYear())).flatMap(Optional::stream);
    }

    private static Stream<Pounds> amounts(OutlookEntry row) {
        return Stream.concat(row.years().values().stream(), row.total().stream());
    }
}
