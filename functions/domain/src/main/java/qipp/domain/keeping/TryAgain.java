package qipp.domain.keeping;

/** A store did not answer, or not in time. It says nothing about what was sent: the same call may succeed later. */
public final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Others were faster too often. */
    public TryAgain(String what) {
        super(what);
    }

    public TryAgain(String what, Throwable cause) {
        super(what, cause);
    }
}
