package qipp.domain.refusal;

/** What the caller had before them has changed since they opened it. */
public final class ChangedSince extends Refusal {
    private static final long serialVersionUID = 1L;

    public ChangedSince(String message) {
        super(message);
    }
}
