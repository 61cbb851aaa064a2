package qipp.documents.json;

/** JSON that should be the product's own is not as the product writes it: cut off, changed, or of another format. */
public final class UnexpectedJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String expected;

    /**
     * @param where as a JSON pointer, empty for the document itself; of what is no JSON at all the byte
     * @param expected what should stand there
     */
    public UnexpectedJson(String where, String expected) {
        super(message(where, expected));
        this.where = where;
        this.expected = expected;
    }

    /** The same, where a value refused what stands there. */
    public UnexpectedJson(String where, String expected, Throwable cause) {
        super(message(where, expected), cause);
        this.where = where;
        this.expected = expected;
    }

    public String where() {
        return where;
    }

    public String expected() {
        return expected;
    }

    private static String message(String where, String expected) {
        return "expected %s at %s".formatted(expected, where.isEmpty() ? "the document's root" : where);
    }
}
