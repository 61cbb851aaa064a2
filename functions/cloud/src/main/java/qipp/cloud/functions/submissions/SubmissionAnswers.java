package qipp.cloud.functions.submissions;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import qipp.cloud.files.KeptFiles;
import qipp.cloud.functions.submissions.SubmissionAnswer.Archive;
import qipp.cloud.functions.submissions.SubmissionAnswer.File;
import qipp.cloud.functions.submissions.SubmissionAnswer.Version;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.submission.SubmissionFiles;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.Submissions;
import qipp.domain.keeping.Submissions.KeptSubmission;
import qipp.domain.upload.KeptFile;

/** Tells of submissions what people look at first; everything else is in their files. */
public final class SubmissionAnswers {
    private static final String CSV_ZIP = "csv.zip";
    private static final Duration VALID_FOR = Duration.ofMinutes(5);
    private static final List<String> IN_FILES_ALONE = List.of("rows", "findings", "breakdown");

    private final Submissions submissions;
    private final StoredFiles stored;
    private final KeptFiles files;

    public SubmissionAnswers(Submissions submissions, StoredFiles stored) {
        this.submissions = submissions;
        this.stored = stored;
        this.files = new KeptFiles(stored);
    }

    SubmissionAnswer of(KeptSubmission submission) {
        var merged = submission.merged();
        return new SubmissionAnswer(
                merged.programme(),
                merged.period().toString(),
                Version.of(submission),
                content(merged.files().get(SubmissionFiles.SUBMISSION)),
                merged.files().entrySet().stream()
                        .map(file -> link(submission, file.getKey(), file.getValue()))
                        .toList(),
                merged.csvZip().map(archive -> link(submission, archive)),
                submissions.all(merged.programme(), merged.period()).stream()
                        .map(Version::of)
                        .toList());
    }

    private Json content(KeptFile submission) {
        return JsonReading.read(files.read(submission), key -> !IN_FILES_ALONE.contains(key));
    }

    private File link(KeptSubmission submission, String path, KeptFile file) {
        return new File(path, file.size(), file.sha256(), url(submission, path, file));
    }

    private Archive link(KeptSubmission submission, KeptFile archive) {
        return new Archive(archive.size(), archive.sha256(), url(submission, CSV_ZIP, archive));
    }

    private URI url(KeptSubmission submission, String path, KeptFile file) {
        var merged = submission.merged();
        var name = "%s %s v%d %s"
                .formatted(merged.programme(), merged.period(), submission.number(), path.replace('/', '-'));
        return stored.getLink(file.key(), name, SubmissionPath.contentType(path), VALID_FOR);
    }
}
