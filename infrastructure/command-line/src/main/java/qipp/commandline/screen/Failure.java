package qipp.commandline.screen;

/** What keeps a command from running: it says what, where and what to do, and ends in exit code 2. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
