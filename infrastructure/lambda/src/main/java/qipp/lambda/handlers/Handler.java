package qipp.lambda.handlers;

import java.util.List;

/** One function as Lambda invokes it: the bytes of an event in, the bytes of an answer out. */
public interface Handler {
    byte[] handle(byte[] event);

    /**
     * Events that go the function's usual way and change nothing: by them its code is loaded before anybody waits for it.
     */
    List<byte[]> rehearsals();

    /** Goes through them. */
    default void rehearse() {
        rehearsals().forEach(this::handle);
    }
}
