package qipp.documents.programme.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a document, each with its JSON pointer, in the order in which it was found. */
public final class Problems {
    private static final String ROOT = "the document";

    private final List<String> problems = new ArrayList<>();

    /** Adds what is wrong with the value at a JSON pointer. */
    public void add(String pointer, String problem) {
        problems.add((pointer.isEmpty() ? ROOT : pointer) + ": " + problem);
    }

    /** Something that is not one of a list, with the one that may have been meant. */
    public void addUnknown(String pointer, String what, Optional<String> nearest) {
        add(pointer, what + nearest.map(" (did you mean %s?)"::formatted).orElse(""));
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Each as its pointer, a colon and what is wrong. */
    public List<String> all() {
        return List.copyOf(problems);
    }

    /** The pointer of a member: in its key {@code ~} is {@code ~0} and {@code /} is {@code ~1} (RFC 6901). */
    public static String member(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
