package qipp.documents.submission;

import java.util.List;
import qipp.domain.merge.submission.Submission;

/** What came of verifying a submission. */
public sealed interface Proof {
    /** It holds, and is what its own rows make again. */
    record Holds(Submission submission) implements Proof {}

    /** It does not, and what of it. */
    record Fails(List<Discrepancy> discrepancies) implements Proof {
        public Fails {
            discrepancies = List.copyOf(discrepancies);
        }
    }
}
