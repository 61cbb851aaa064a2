package qipp.cloud.identity;

/** Nobody is signed in: there is no token, or it proves nothing. The message says which, for a log; a caller is told nothing. */
public final class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotSignedIn(String why) {
        super(why, null, false, false);
    }
}
