package qipp.commandline;

/** What keeps a command from running: it says what, where and what to do, and ends in exit code 2. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
