package qipp.embedded.demo;

import java.util.Map;
import java.util.stream.Collectors;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.documents.submission.Discrepancy;
import qipp.documents.submission.SubmissionFiles;
import qipp.documents.submission.SubmissionReading;
import qipp.documents.submission.Verification;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.Submission;
import qipp.domain.programme.Programme;

/** A submission that was made again from its own rows. */
public final class ProvedSubmission {
    private ProvedSubmission() {}

    /**
     * The submission in these files.
     *
     * @throws CallRefused where it does not hold; the message says what
     */
    public static Submission in(Map<String, byte[]> files) {
        var discrepancies = Verification.of(files);
        if (!discrepancies.isEmpty()) {
            throw new CallRefused("The submission does not hold: "
                    + discrepancies.stream().map(Discrepancy::toString).collect(Collectors.joining("; ")));
        }
        var read = SubmissionReading.read(files.get(SubmissionFiles.SUBMISSION));
        var request = read.request(programme(files.get(SubmissionFiles.PROGRAMME)));
        return switch (Merge.of(request, read.current(), read.carriedForward())) {
            case Merged.Done(var submission) -> submission;
            case Merged.Blocked(var obstacles) -> throw new CallRefused("The submission does not hold: " + obstacles);
        };
    }

    private static Programme programme(byte[] document) {
        return switch (Programmes.read(document)) {
            case ReadProgramme.Valid valid -> valid.programme();
            case ReadProgramme.Invalid(var problems) ->
                throw new CallRefused("The programme does not hold: " + problems);
        };
    }
}
