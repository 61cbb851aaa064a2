package qipp.cloud.functions.submissions;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import qipp.documents.json.Json;
import qipp.domain.keeping.Submissions.KeptSubmission;
import qipp.domain.merge.selection.Kind;

/**
 * What is told of a submission.
 *
 * @param version the one that this is about
 * @param content what {@code submission.json} says, without its rows, findings and breakdown
 * @param files every file of the submission, with a link that holds for five minutes
 * @param csvZip all that are CSV in one archive; null where it was merged before there was one
 * @param versions all of the period, the first one first
 */
public record SubmissionAnswer(
        String programme,
        String period,
        Version version,
        Json content,
        List<File> files,
        Optional<Archive> csvZip,
        List<Version> versions) {
    public SubmissionAnswer {
        files = List.copyOf(files);
        versions = List.copyOf(versions);
    }

    /**
     * A version in the list of all.
     *
     * @param number counted from 1 in its period
     * @param kind draft or final
     * @param sha256 of the submission's content
     * @param inputs the number of the revision of each organisation that has one in the period
     */
    public record Version(
            int number,
            String kind,
            String sha256,
            String mergedBy,
            Instant mergedAt,
            SortedMap<String, Integer> inputs) {
        static Version of(KeptSubmission submission) {
            var merged = submission.merged();
            return new Version(
                    submission.number(),
                    (merged.draft() ? Kind.DRAFT : Kind.FINAL).published(),
                    merged.sha256(),
                    merged.mergedBy(),
                    merged.mergedAt(),
                    merged.inputs());
        }
    }

    /**
     * A file of the submission.
     *
     * @param path inside the submission, such as {@code csv/milestones.csv}
     * @param size in bytes
     */
    public record File(String path, long size, String sha256, URI url) {}

    /**
     * An archive of files of the submission, which is itself none of them.
     *
     * @param size in bytes
     */
    public record Archive(long size, String sha256, URI url) {}
}
