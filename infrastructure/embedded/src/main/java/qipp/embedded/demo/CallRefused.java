package qipp.embedded.demo;

/** A call that should have worked was refused; the message says what was called and what was answered. */
public final class CallRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CallRefused(String message) {
        super(message);
    }

    CallRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
