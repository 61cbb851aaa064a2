package qipp.domain.merge.submission;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import qipp.domain.ledger.Account;
import qipp.domain.ledger.Tallies;

/**
 * The proof that nothing was lost: what came in is what went out and what was excluded, row for row and pound for pound.
 *
 * @param in counted from the cells of every file among the inputs
 * @param out counted from the rows of the submission
 * @param excluded counted from the files that are not in it
 */
public record Ledger(Tallies in, Tallies out, Tallies excluded) {
    /** Every account of any side. */
    public SortedSet<Account> accounts() {
        var accounts = new TreeSet<Account>();
        Stream.of(in, out, excluded).map(side -> side.accounts().keySet()).forEach(accounts::addAll);
        return accounts;
    }

    /** The accounts that do not tie: none in a submission. */
    public List<Account> untied() {
        return accounts().stream().filter(account -> !ties(account)).toList();
    }

    private boolean ties(Account account) {
        return in.of(account).equals(out.of(account).plus(excluded.of(account)));
    }
}
