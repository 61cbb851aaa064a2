package qipp.embedded.demo;

import java.util.Map;
import java.util.stream.Collectors;
import qipp.documents.submission.Discrepancy;
import qipp.documents.submission.Proof;
import qipp.documents.submission.Verification;
import qipp.domain.merge.submission.Submission;

/** A submission that was made again from its own rows. */
public final class ProvedSubmission {
    private ProvedSubmission() {}

    /**
     * The submission in these files.
     *
     * @throws CallRefused where it does not hold; the message says what
     */
    public static Submission in(Map<String, byte[]> files) {
        return switch (Verification.proof(files)) {
            case Proof.Holds(var submission) -> submission;
            case Proof.Fails(var discrepancies) ->
                throw new CallRefused("The submission does not hold: "
                        + discrepancies.stream().map(Discrepancy::toString).collect(Collectors.joining("; ")));
        };
    }
}
