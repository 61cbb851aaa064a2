package qipp.embedded.commands;

/** How a command ends. */
public enum ExitCode {
    /** It did what it was asked, or stopped because it was asked to. */
    DONE(0),
    /** It could not run. */
    COULD_NOT_RUN(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
