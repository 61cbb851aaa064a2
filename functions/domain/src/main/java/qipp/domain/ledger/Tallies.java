package qipp.domain.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows and pounds by account; they add up in any order and grouping. */
public record Tallies(SortedMap<Account, Tally> accounts) {
    /** No rows. */
    public static final Tallies NONE = new Tallies(new TreeMap<>());

    public Tallies {
        accounts = Collections.unmodifiableSortedMap(new TreeMap<>(accounts));
    }

    /** Of all together, account by account. */
    public static Tallies sum(Stream<Tallies> several) {
        var sums = new TreeMap<Account, Tally>();
        several.forEach(term -> addTo(sums, term));
        return new Tallies(sums);
    }

    /** Of both together, account by account. */
    public Tallies plus(Tallies other) {
        var sums = new TreeMap<>(accounts);
        addTo(sums, other);
        return new Tallies(sums);
    }

    private static void addTo(SortedMap<Account, Tally> sums, Tallies term) {
        term.accounts.forEach((account, tally) -> sums.merge(account, tally, Tally::plus));
    }

    /** What stands in an account; nothing where it has no rows. */
    public Tally of(Account account) {
        return accounts.getOrDefault(account, Tally.NONE);
    }

    /** What stands in all accounts. */
    public Tally total() {
        return accounts.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
