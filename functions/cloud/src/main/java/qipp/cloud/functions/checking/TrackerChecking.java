package qipp.cloud.functions.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import qipp.cloud.files.Bytes;
import qipp.documents.json.Json;
import qipp.domain.checking.Asked;
import qipp.domain.checking.CheckedTracker;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.Tracker;

/** Checks a file that was sent: bytes in, findings, figures and ratings out. It never fails for what the file holds. */
@FunctionalInterface
public interface TrackerChecking {
    Checked check(Sent sent, Programme programme, List<Tracker> previousOldestFirst);

    /**
     * A file that was sent.
     *
     * @param sha256 of the content
     * @param receivedOn the day on which it counts as received
     */
    record Sent(String fileName, Bytes content, String sha256, Asked asked, Optional<LocalDate> receivedOn) {}

    /** What checking gave; what is written of it is written when it is asked for. */
    interface Checked {
        CheckedTracker tracker();

        /** As it leaves the system: an element of the results of {@code qipp-check/1}. */
        Json result();

        /** The workbook with its findings marked, where the file was one and has any. */
        Optional<Bytes> marked();
    }
}
