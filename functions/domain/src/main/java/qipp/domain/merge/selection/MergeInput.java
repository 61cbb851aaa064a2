package qipp.domain.merge.selection;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.domain.checking.CheckedTracker;
import qipp.domain.checking.TrackerState;
import qipp.domain.finding.Finding;
import qipp.domain.ledger.Magnitude;
import qipp.domain.ledger.Tallies;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.Tracker;

/**
 * A tracker that was sent, as the merge takes it.
 *
 * @param sha256 of the file, in lower-case hexadecimal
 * @param programme as far as its Cover says; organisation and period likewise
 * @param state accepted too where every reason that was asked for has been given
 * @param tracker there unless the state is rejected
 * @param received the rows and pounds of the file, counted as they were entered
 */
public record MergeInput(
        String sha256,
        Optional<String> programme,
        Optional<String> organisation,
        Optional<YearMonth> period,
        TrackerState state,
        List<Finding> findings,
        Optional<Tracker> tracker,
        Tallies received) {
    public MergeInput {
        findings = List.copyOf(findings);
        if (state != TrackerState.REJECTED && tracker.isEmpty()) {
            throw new IllegalArgumentException("a tracker that is not rejected has values: " + sha256);
        }
    }

    /** What was sent, as checking left it. */
    public static MergeInput of(String sha256, CheckedTracker checked) {
        return new MergeInput(
                sha256,
                checked.programme(),
                checked.organisation(),
                checked.period(),
                checked.state(),
                checked.findings(),
                checked.tracker(),
                checked.received());
    }

    /** The pounds of all its rows without their signs, as the ledger counts them. */
    public Pounds magnitude() {
        return tracker.filter(_ -> !isRejected()).map(Magnitude::of).orElseGet(() -> Magnitude.of(received));
    }

    public boolean isRejected() {
        return state == TrackerState.REJECTED;
    }

    public boolean waitsForExplanation() {
        return state == TrackerState.EXPLAIN;
    }

    boolean isOf(String code) {
        return organisation.filter(code::equals).isPresent();
    }
}
