package qipp.domain.refusal;

/** What was asked for does not exist, as far as the caller may know. */
public final class NotThere extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotThere(String message) {
        super(message);
    }
}
