package qipp.domain.refusal;

/** What was asked for belongs to somebody else, or takes a role that the caller does not have. */
public final class NotYours extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotYours(String message) {
        super(message);
    }
}
