package qipp.cloud.functions.sweeping;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import qipp.cloud.functions.receiving.Arrivals;
import qipp.documents.json.Sha256;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.Trackers;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Purpose;
import qipp.domain.upload.Revision;
import qipp.domain.upload.Upload;
import qipp.domain.upload.UploadState;

/** Looks at files that were put, each after the other, and does what is left to do. */
public final class IncomingFiles {
    /** So long everything that was sent is kept as it came, whatever became of it. */
    static final Period KEPT = Period.ofMonths(1);

    private final Trackers trackers;
    private final StoredFiles files;
    private final Arrivals arrivals;

    public IncomingFiles(Trackers trackers, StoredFiles files, Arrivals arrivals) {
        this.trackers = trackers;
        this.files = files;
        this.arrivals = arrivals;
    }

    /** What became of a file. */
    enum Swept {
        /** It was never received, and now is. */
        RECEIVED,
        /** It was dealt with long ago, and is gone now. */
        REMOVED,
        /** There is nothing to do yet. */
        LEFT,
        /** It is not what was announced, such as the part of a file that a crash left. */
        PARTIAL,
        /** Nobody asked for it: it is not ours to take away. */
        UNKNOWN,
        /** It could not be received now. */
        FAILED
    }

    Swept sweep(String key, Instant now) {
        return arrivals.upload(key).map(upload -> sweep(upload, now)).orElse(Swept.UNKNOWN);
    }

    private Swept sweep(Upload upload, Instant now) {
        if (upload.purpose() == Purpose.SUBMIT && upload.state() != UploadState.RECEIVED) {
            return received(upload, now);
        }
        return isOld(upload, now) && isKeptElsewhere(upload) ? removed(upload) : Swept.LEFT;
    }

    /** What is not as it was announced is no upload: for a month it may be looked at, then it goes. */
    private Swept received(Upload upload, Instant now) {
        return switch (arrivals.receive(upload.key())) {
            case RECEIVED -> Swept.RECEIVED;
            case GONE -> isOld(upload, now) ? removed(upload) : Swept.PARTIAL;
            case ONLY_CHECKED, NEVER_ASKED_FOR -> Swept.LEFT;
            case TRY_AGAIN, FAULT -> Swept.FAILED;
        };
    }

    private Swept removed(Upload upload) {
        files.remove(upload.key());
        return Swept.REMOVED;
    }

    private static boolean isOld(Upload upload, Instant now) {
        return upload.requestedAt()
                .atOffset(ZoneOffset.UTC)
                .plus(KEPT)
                .toInstant()
                .isBefore(now);
    }

    /** A tracker was kept when it was received; that it still is, is looked at before the file goes. */
    private boolean isKeptElsewhere(Upload upload) {
        return upload.purpose() == Purpose.CHECK
                || trackers.find(upload.of(), upload.number().orElseThrow())
                        .flatMap(Revision::outcome)
                        .map(Outcome::original)
                        .flatMap(original -> files.read(original.key()))
                        .filter(content -> Sha256.of(content).equals(upload.sha256()))
                        .isPresent();
    }
}
