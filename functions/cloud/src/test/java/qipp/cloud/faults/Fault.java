package qipp.cloud.faults;

/** What becomes of one call to a store. */
public enum Fault {
    /** Nothing is done, and the caller is told to try again. */
    REFUSED,
    /** It is done, and the caller is told to try again: the answer was lost on its way. */
    ANSWER_LOST,
    /** Nothing is done and nobody answers, until the test ends the wait; then the caller is told to try again. */
    HANGS,
    /** It is done when the test lets it go on, and answered as ever. */
    LATE
}
