package qipp.domain.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows and pounds by account; they add up in any order and grouping. */
public record Tallies(SortedMap<Account, Tally> accounts) {
    public static final Tallies NONE = new Tallies(new TreeMap<>());

    public Tallies {
        accounts = Collections.unmodifiableSortedMap(new TreeMap<>(accounts));
    }

    public static Tallies sum(Stream<Tallies> several) {
        return several.reduce(NONE, Tallies::plus);
    }

    public Tallies plus(Tallies other) {
        var sums = new TreeMap<>(accounts);
        other.accounts.forEach((account, tally) -> sums.merge(account, tally, Tally::plus));
        return new Tallies(sums);
    }

    public Tally of(Account account) {
        return accounts.getOrDefault(account, Tally.NONE);
    }

    public Tally total() {
        return accounts.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
