package qipp.cloud.functions.trackers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import qipp.cloud.files.KeptFiles;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.json.kept.CheckJson;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.upload.FindingCounts;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;

/**
 * What is told of a tracker: what checking it gave, in the format {@code qipp-check/1}, and where it stands among the
 * revisions of its return.
 *
 * @param results findings, figures and ratings; one element, or none where no file has come yet
 * @param revision the number of the revision that this is about; none where the file was only checked
 * @param current the number of the revision that stands for the organisation
 * @param revisions all of its return; of one that was just received that one alone, as there may be many
 */
public record TrackerAnswer(
        String format,
        List<Json> results,
        Optional<Integer> revision,
        Optional<Integer> current,
        TrackerLinks links,
        List<Line> revisions) {
    public TrackerAnswer {
        results = List.copyOf(results);
        revisions = List.copyOf(revisions);
    }

    /** The answer to a file that was only checked. */
    public static TrackerAnswer checked(Json result) {
        var none = new TrackerLinks(Optional.empty(), Optional.empty());
        return new TrackerAnswer(
                CheckJson.FORMAT, List.of(result), Optional.empty(), Optional.empty(), none, List.of());
    }

    /** The answer about a revision that was received, with its result where that is at hand. */
    public static TrackerAnswer received(
            Revision received, Optional<Json> result, Optional<Revision> current, StoredFiles files) {
        return of(
                Optional.of(received),
                result.or(() -> result(Optional.of(received), files)),
                current,
                List.of(received),
                files);
    }

    /** The answer about a revision among all of its return. */
    public static TrackerAnswer of(
            Optional<Revision> shown, Optional<Revision> current, List<Revision> all, StoredFiles files) {
        return of(shown, result(shown, files), current, all, files);
    }

    private static Optional<Json> result(Optional<Revision> shown, StoredFiles files) {
        return shown.flatMap(Revision::outcome)
                .map(Outcome::result)
                .map(new KeptFiles(files)::read)
                .map(JsonReading::read);
    }

    private static TrackerAnswer of(
            Optional<Revision> shown,
            Optional<Json> result,
            Optional<Revision> current,
            List<Revision> listed,
            StoredFiles files) {
        return new TrackerAnswer(
                CheckJson.FORMAT,
                result.stream().toList(),
                shown.map(Revision::number),
                current.map(Revision::number),
                shown.map(revision -> TrackerLinks.to(revision, files))
                        .orElseGet(() -> new TrackerLinks(Optional.empty(), Optional.empty())),
                listed.stream().map(Line::of).toList());
    }

    /**
     * A revision in the list.
     *
     * @param state accepted, explain or rejected; requested or expired where no file has come
     * @param findings null where no file has come
     */
    public record Line(
            int revision,
            String uploadId,
            String state,
            String fileName,
            long size,
            String sha256,
            Instant requestedAt,
            String requestedBy,
            Optional<FindingCounts> findings) {
        static Line of(Revision revision) {
            var upload = revision.upload();
            return new Line(
                    revision.number(),
                    upload.id().value(),
                    revision.state(),
                    upload.fileName().value(),
                    upload.size(),
                    upload.sha256(),
                    upload.requestedAt(),
                    upload.requestedBy(),
                    revision.outcome().map(Outcome::findings));
        }
    }
}
