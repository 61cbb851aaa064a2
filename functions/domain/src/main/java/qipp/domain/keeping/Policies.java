package qipp.domain.keeping;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.domain.programme.Programme;

/** The policy by which a programme's trackers of a period are judged. */
public interface Policies {
    /** The ids of all programmes of which there is a policy, in order. */
    List<String> programmes();

    Optional<Policy> of(String programme, YearMonth period);

    /** The policy of the latest period that one was saved for. */
    Optional<Policy> latest(String programme);

    /** The document that says a policy that was given here: its canonical form has the policy's hash. */
    byte[] document(Policy policy);

    /** A programme, and the SHA-256 of the document that says it. */
    record Policy(Programme programme, String sha256) {}
}
