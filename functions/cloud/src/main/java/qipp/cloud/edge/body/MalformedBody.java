package qipp.cloud.edge.body;

/** A body is not JSON of the form that the function takes. The words are ours: they hold nothing of what was sent. */
public final class MalformedBody extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    MalformedBody(String pointer, String words) {
        super(words, null, false, false);
        this.pointer = pointer;
    }

    /** The JSON pointer of the value at fault; empty for the whole body. */
    public String pointer() {
        return pointer;
    }
}
