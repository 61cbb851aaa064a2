package qipp.domain.merge.selection;

import java.time.LocalDate;
import qipp.domain.checking.TrackerState;
import qipp.domain.figures.accounts.JudgedTracker;
import qipp.domain.tracker.Tracker;

/**
 * The tracker by which an organisation is present.
 *
 * @param sha256 of its file, in lower-case hexadecimal
 * @param state accepted, or waiting for an explanation in a draft
 * @param judged the tracker and the day on which it is judged: for one that is carried forward, its own period's last
 */
public record Source(String sha256, TrackerState state, JudgedTracker judged) {
    public Tracker tracker() {
        return judged.tracker();
    }

    public LocalDate asAt() {
        return judged.asAt();
    }

    public String organisation() {
        return judged.organisation();
    }
}
