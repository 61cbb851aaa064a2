package qipp.cloud.functions.receiving;

/** What came of a file that storage says has come. */
public enum Receipt {
    /** It is received, now or before. */
    RECEIVED,
    /** It is for its sender to have checked, and nothing is kept of it. */
    ONLY_CHECKED,
    /** Nothing lies under its key, or not what was announced. */
    GONE,
    /** Nobody asked for a link to its key. */
    NEVER_ASKED_FOR,
    /** A store did not answer: it may be received later. */
    TRY_AGAIN,
    /** Something of ours failed. */
    FAULT;

    /** Whether the same file is worth another attempt. */
    boolean isWorthAnotherAttempt() {
        return this == TRY_AGAIN || this == FAULT;
    }
}
