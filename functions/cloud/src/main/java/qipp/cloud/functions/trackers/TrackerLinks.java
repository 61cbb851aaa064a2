package qipp.cloud.functions.trackers;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.upload.KeptFile;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;
import qipp.domain.upload.Upload;

/** Links to the files of a revision, for the next five minutes. */
public record TrackerLinks(Optional<URI> original, Optional<URI> markedUp) {
    static final Duration VALID_FOR = Duration.ofMinutes(5);

    static TrackerLinks to(Revision revision, StoredFiles files) {
        Upload upload = revision.upload();
        String name = upload.fileName().value();
        return new TrackerLinks(
                revision.outcome().map(Outcome::original).map(file -> link(file, name, upload, files)),
                revision.outcome()
                        .flatMap(Outcome::marked)
                        .map(file -> link(file, "marked-up " + name, upload, files)));
    }

    private static URI link(KeptFile file, String name, Upload upload, StoredFiles files) {
        return files.getLink(file.key(), name, upload.fileName().contentType(), VALID_FOR);
    }
}
