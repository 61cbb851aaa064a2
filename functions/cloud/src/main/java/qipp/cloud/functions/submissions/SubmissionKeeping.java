package qipp.cloud.functions.submissions;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.cloud.files.KeptFiles;
import qipp.documents.archive.CsvArchive;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.submission.SubmissionFiles;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.Submissions;
import qipp.domain.keeping.Submissions.KeptSubmission;
import qipp.domain.keeping.Submissions.Merged;
import qipp.domain.upload.KeptFile;

/** Keeps submissions: first the files, each under its hash, then the item by which they are found. */
public final class SubmissionKeeping {
    private static final String SEAL = "sha256";

    private final Submissions submissions;
    private final KeptFiles files;

    public SubmissionKeeping(Submissions submissions, StoredFiles files) {
        this.submissions = submissions;
        this.files = new KeptFiles(files);
    }

    /** The submission under its number; the last one where that has the same content. */
    KeptSubmission keep(Merging merging, SortedMap<String, byte[]> content) {
        String folder = "submissions/" + merging.programme().id() + "/" + merging.period();
        var hashes = SubmissionFiles.hashes(content);
        var kept = new TreeMap<String, KeptFile>();
        content.forEach((path, bytes) -> kept.put(
                path,
                files.keep(
                        folder,
                        SubmissionPath.extension(path),
                        bytes,
                        hashes.get(path),
                        SubmissionPath.contentType(path))));
        return submissions.keep(new Merged(
                merging.programme().id(),
                merging.period(),
                merging.isDraft(),
                seal(content.get(SubmissionFiles.SUBMISSION)),
                merging.revisions(),
                kept,
                Optional.of(files.keep(folder, ".zip", CsvArchive.of(content), SubmissionPath.contentType(".zip"))),
                merging.by(),
                merging.at()));
    }

    private static String seal(byte[] submission) {
        return JsonFields.of(JsonReading.read(submission, SEAL::equals)).text(SEAL);
    }
}
