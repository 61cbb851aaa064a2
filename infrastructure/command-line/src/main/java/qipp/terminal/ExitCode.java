package qipp.terminal;

/** How a command ends. */
public enum ExitCode {
    /** It ran, and nothing stands against what it was asked. */
    DONE(0),
    /** It ran, and something does: a tracker is rejected, a merge refused, a submission does not hold. */
    REFUSED(1),
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
