package qipp.domain.merge;

import java.util.List;
import qipp.domain.ledger.Tallies;
import qipp.domain.merge.obstacle.Obstacle;
import qipp.domain.merge.obstacle.Obstacles;
import qipp.domain.merge.selection.Exclusion;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;
import qipp.domain.merge.selection.Selection;
import qipp.domain.merge.submission.Ledger;
import qipp.domain.merge.submission.SubmissionRows;

/**
 * Merges the trackers of a period into one submission. It is pure: the same inputs give the same submission, in
 * whatever order they came. Source: the rules of the product, "The merge".
 */
public final class Merge {
    private Merge() {}

    /**
     * The submission, or everything that blocks it.
     *
     * @param current the trackers of the period, rejected ones too
     * @param earlierOldestFirst what was accepted before, from which a draft carries forward
     */
    public static Merged of(MergeRequest request, List<MergeInput> current, List<MergeInput> earlierOldestFirst) {
        var selection = new Selection(request, current, earlierOldestFirst);
        var obstacles = Obstacles.of(selection);
        var blocking =
                obstacles.stream().filter(obstacle -> blocks(obstacle, request)).toList();
        return blocking.isEmpty() ? merged(selection, obstacles) : new Merged.Blocked(blocking);
    }

    private static boolean blocks(Obstacle obstacle, MergeRequest request) {
        return request.kind() == Kind.FINAL || !(obstacle instanceof Obstacle.Missing);
    }

    private static Merged merged(Selection selection, List<Obstacle> draftReasons) {
        var rows = SubmissionRows.of(selection.sources());
        var ledger = ledger(selection, rows);
        var untied = untied(ledger);
        return untied.isEmpty()
                ? new Merged.Done(new Assembly(selection, rows, ledger).submission(draftReasons))
                : new Merged.Blocked(untied);
    }

    private static Ledger ledger(Selection selection, SubmissionRows rows) {
        var received = Tallies.sum(selection.inputs().stream().map(MergeInput::received));
        var excluded = Tallies.sum(selection.exclusions().stream().map(Exclusion::tallies));
        return new Ledger(received, rows.tallies(), excluded);
    }

    private static List<Obstacle> untied(Ledger ledger) {
        return ledger.untied().stream()
                .<Obstacle>map(account -> new Obstacle.LedgerDoesNotTie(
                        account,
                        ledger.in().of(account),
                        ledger.out().of(account),
                        ledger.excluded().of(account)))
                .toList();
    }
}
