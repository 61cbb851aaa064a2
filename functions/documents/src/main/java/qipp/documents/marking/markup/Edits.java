package qipp.documents.marking.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text that are made all at once; those at the same place in the order in which they came. */
public final class Edits {
    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int from, int to, String text) {}

    /** No change to a text yet. */
    public Edits(String text) {
        this.text = text;
    }

    /** Adds a text before the character at a place. */
    public void insert(int at, String added) {
        if (!added.isEmpty()) {
            edits.add(new Edit(at, at, added));
        }
    }

    /** Puts another text where one stands, from its first character to the one after its last. */
    public void replace(int from, int to, String other) {
        edits.add(new Edit(from, to, other));
    }

    /** Puts another text where a tag stands. */
    public void replace(Tag tag, String other) {
        replace(tag.from(), tag.to(), other);
    }

    /** The changed text. */
    public String result() {
        edits.sort(Comparator.comparingInt(Edit::from));
        var result = new StringBuilder();
        int copied = 0;
        for (var edit : edits) {
            result.append(text, copied, edit.from()).append(edit.text());
            copied = edit.to();
        }
        return result.append(text, copied, text.length()).toString();
    }
}
