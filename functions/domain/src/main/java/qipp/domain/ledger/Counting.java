package qipp.domain.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.domain.money.Pounds;

/** How a row counts, whether as entered or as understood. */
final class Counting {
    private Counting() {}

    /** Rows that carry no money. */
    static Tallies rows(SourceSheet sheet, int rows) {
        return single(Account.rowsOf(sheet), new Tally(rows, Pounds.ZERO));
    }

    /** An initiative is one row; its scenarios are three accounts of pounds. */
    static Tallies initiative(Optional<Pounds> best, Optional<Pounds> middle, Optional<Pounds> worst) {
        return Tallies.sum(Stream.of(
                rows(SourceSheet.INITIATIVES, 1),
                scenario("Best", best),
                scenario("Middle", middle),
                scenario("Worst", worst)));
    }

    /** A row of one measure: its parts count, or the whole where it has no parts, never both. */
    static Tallies money(SourceSheet sheet, Optional<String> measure, List<Pounds> parts, Optional<Pounds> whole) {
        var counted = parts.isEmpty() ? whole.stream() : parts.stream();
        return single(new Account(sheet, measure), new Tally(1, counted.reduce(Pounds.ZERO, Pounds::plus)));
    }

    private static Tallies scenario(String name, Optional<Pounds> amount) {
        return amount.map(pounds -> single(Account.of(SourceSheet.INITIATIVES, name), new Tally(0, pounds)))
                .orElse(Tallies.NONE);
    }

    private static Tallies single(Account account, Tally tally) {
        return new Tallies(new TreeMap<>(Map.of(account, tally)));
    }
}
