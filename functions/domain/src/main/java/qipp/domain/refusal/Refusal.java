package qipp.domain.refusal;

/**
 * A caller is refused what was asked for. The message is meant for the caller and says nothing that the caller may not
 * see; the edge alone turns a refusal into the status of its protocol.
 */
public abstract sealed class Refusal extends RuntimeException
        permits Blocked, ChangedSince, Closed, NotAcceptable, NotThere, NotYours {
    private static final long serialVersionUID = 1L;

    /** A refusal is an answer, not a fault: it carries no stack trace. */
    Refusal(String message) {
        super(message, null, false, false);
    }
}
