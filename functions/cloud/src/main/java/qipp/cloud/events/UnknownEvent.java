package qipp.cloud.events;

/** An event is none of those that we take. Sending it again changes nothing: somebody has to look at who sends it. */
public final class UnknownEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownEvent(String why) {
        super(why);
    }

    UnknownEvent(String why, Throwable cause) {
        super(why, cause);
    }
}
