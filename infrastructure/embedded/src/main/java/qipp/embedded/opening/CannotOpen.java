package qipp.embedded.opening;

/** Something of the data folder cannot be opened, and a person has to do something; the message says what. */
public class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotOpen(String message) {
        super(message);
    }

    public CannotOpen(String message, Throwable cause) {
        super(message, cause);
    }
}
