package qipp.documents.json;

/** JSON that should be the product's own is not as the product writes it: cut off, changed, or of another format. */
public final class UnexpectedJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param pointer where, as a JSON pointer; empty for the document itself
     * @param expected what should stand there
     */
    public UnexpectedJson(String pointer, String expected) {
        super(message(pointer, expected));
    }

    /** The same, where a value refused what stands there. */
    public UnexpectedJson(String pointer, String expected, Throwable cause) {
        super(message(pointer, expected), cause);
    }

    private static String message(String pointer, String expected) {
        return "expected %s at %s".formatted(expected, pointer.isEmpty() ? "the document's root" : pointer);
    }
}
