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
     * @param receivedOn the day on which it counts as received
     */
    record Sent(String fileName, Bytes content, Asked asked, Optional<LocalDate> receivedOn) {}

    /**
     * What checking gave.
     *
     * @param result as it leaves the system: an element of the results of {@code qipp-check/1}
     * @param marked the workbook with its findings marked, where the file was one
     */
    record Checked(CheckedTracker tracker, Json result, Optional<Bytes> marked) {}
}
