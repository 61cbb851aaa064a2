package qipp.embedded.signin;

import qipp.embedded.data.Keys;
import qipp.embedded.opening.CannotOpen;

/**
 * Whether a real issuer signs people in to a data folder. The folder remembers it: what real people sent must not be
 * opened to whoever sits at the machine by a start that forgot an option.
 */
public final class RealIssuer {
    private static final String NAME = "issuer";

    private RealIssuer() {}

    /** From now on development sign-in is refused on these data. */
    public static void remember(Keys keys, String issuer) {
        keys.put(NAME, issuer);
    }

    static void refuseWhereOneWas(Keys keys) {
        keys.find(NAME).ifPresent(issuer -> {
            throw new CannotOpen(
                    "People are signed in to these data by " + issuer
                            + ", and development sign-in would let anybody in. Name that issuer, or choose other data with --data.");
        });
    }
}
