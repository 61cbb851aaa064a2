package qipp.domain.keeping;

import java.time.YearMonth;
import java.util.Optional;
import qipp.domain.programme.Programme;

/** The policy by which a programme's trackers of a period are judged. */
public interface Policies {
    Optional<Policy> of(String programme, YearMonth period);

    /** The policy of the latest period that one was saved for. */
    Optional<Policy> latest(String programme);

    /** A programme, and the SHA-256 of the document that says it. */
    record Policy(Programme programme, String sha256) {}
}
