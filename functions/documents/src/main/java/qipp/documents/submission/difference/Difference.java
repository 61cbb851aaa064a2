package qipp.documents.submission.difference;

/**
 * A place where a file differs from the one that it should be.
 *
 * @param where in the file: a JSON pointer, a line and column, a cell, a byte; empty for the file as a whole
 * @param found what stands there, with its verb
 * @param instead what should stand there; empty where that is said already
 */
public record Difference(String where, String found, String instead) {
    static Difference of(String where, String found, String instead) {
        var quotes = new Quotes(found, instead);
        return new Difference(where, "is " + quotes.found(), quotes.instead());
    }

    /** A place of which there is nothing more to say. */
    static Difference of(String where, String what) {
        return new Difference(where, what, "");
    }

    /** The same, with which one of many it is. */
    Difference about(String one) {
        return one.isEmpty() ? this : new Difference(where, "(" + one + ") " + found, instead);
    }

    /**
     * What is wrong there.
     *
     * @param teller who says what should stand there, with its verb
     */
    public String by(String teller) {
        return instead.isEmpty() ? found : found + ", " + teller + " " + instead;
    }
}
