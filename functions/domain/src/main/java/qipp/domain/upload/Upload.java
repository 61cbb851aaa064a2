package qipp.domain.upload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import qipp.domain.time.England;

/**
 * A file that a client announced and for which it was given a link.
 *
 * @param number of the revision that it will be, counted from 1; only a submitted tracker has one
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 * @param requestedBy the caller's subject
 */
public record Upload(
        UploadId id,
        MonthlyReturn of,
        Purpose purpose,
        Optional<Integer> number,
        FileName fileName,
        long size,
        String sha256,
        Instant requestedAt,
        Instant expiresAt,
        String requestedBy,
        UploadState state) {
    /** Under which all files lie that were sent and not yet dealt with. */
    public static final String INCOMING = "incoming/";

    public Upload {
        if (number.isPresent() != (purpose == Purpose.SUBMIT)) {
            throw new IllegalArgumentException("a submitted tracker has a number, and no other upload");
        }
    }

    /** Where in storage its file is put. */
    public String key() {
        return INCOMING + of.path() + "/" + id;
    }

    /**
     * The day on which it counts as received. It is the day of the request, as the link lives minutes only: so whoever
     * receives the file, and however late, comes to the same result.
     */
    public LocalDate receivedOn() {
        return England.day(requestedAt);
    }

    public boolean hasExpired(Instant now) {
        return now.isAfter(expiresAt);
    }

    public Upload in(UploadState other) {
        return new Upload(id, of, purpose, number, fileName, size, sha256, requestedAt, expiresAt, requestedBy, other);
    }
}
