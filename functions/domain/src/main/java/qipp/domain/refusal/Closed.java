package qipp.domain.refusal;

/** The time for it is over, or has not come. */
public final class Closed extends Refusal {
    private static final long serialVersionUID = 1L;

    public Closed(String message) {
        super(message);
    }
}
