package qipp.cloud.identity;

import java.util.Optional;
import qipp.domain.caller.Caller;

/** Turns the Authorization header of a request into the caller that it proves. */
@FunctionalInterface
public interface Tokens {
    /**
     * The caller.
     *
     * @throws NotSignedIn where there is no header, or its token proves nothing
     * @throws qipp.domain.keeping.TryAgain where the issuer's keys cannot be had
     */
    Caller caller(Optional<String> authorization);
}
