package qipp.domain.checking;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.Figures;
import qipp.domain.finding.Finding;
import qipp.domain.finding.Severity;
import qipp.domain.ledger.Tallies;
import qipp.domain.rating.Rated;
import qipp.domain.tracker.Tracker;

/**
 * What checking a tracker gave.
 *
 * @param programme as far as its Cover says; organisation and period likewise
 * @param tracker the values, where everything that the figures need was understood
 * @param figures there exactly where {@code tracker} is
 * @param received the rows and pounds that were sent, counted as they were entered; none where the file could not be opened
 */
public record CheckedTracker(
        Optional<String> programme,
        Optional<String> organisation,
        Optional<YearMonth> period,
        List<Finding> findings,
        Optional<Tracker> tracker,
        Optional<Figures> figures,
        List<Breakdown> breakdown,
        List<Rated> ratings,
        Tallies received) {
    public CheckedTracker {
        findings = List.copyOf(findings);
        breakdown = List.copyOf(breakdown);
        ratings = List.copyOf(ratings);
    }

    public TrackerState state() {
        if (has(Severity.REJECTS)) {
            return TrackerState.REJECTED;
        }
        return has(Severity.EXPLAIN) ? TrackerState.EXPLAIN : TrackerState.ACCEPTED;
    }

    private boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
