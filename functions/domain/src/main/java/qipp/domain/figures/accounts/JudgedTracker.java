package qipp.domain.figures.accounts;

import java.time.LocalDate;
import qipp.domain.tracker.Tracker;

/** A tracker and the date as at which it counts: of one carried forward, the end of its own period. */
public record JudgedTracker(Tracker tracker, LocalDate asAt) {
    public String organisation() {
        return tracker.cover().organisation();
    }
}
