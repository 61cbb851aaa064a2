package qipp.documents.submission;

/**
 * Something of a submission that does not hold.
 *
 * @param file its path
 * @param where in the file, such as a JSON pointer or a line; empty for the file as a whole
 * @param what does not hold, in plain words
 */
public record Discrepancy(String file, String where, String what) {
    static Discrepancy of(String file, String what) {
        return new Discrepancy(file, "", what);
    }

    /** As one line. */
    @Override
    public String toString() {
        return where.isEmpty() ? file + ": " + what : file + " at " + where + ": " + what;
    }
}
