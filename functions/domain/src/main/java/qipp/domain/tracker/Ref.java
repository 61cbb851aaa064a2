package qipp.domain.tracker;

import java.util.Locale;

/** A ref of an initiative, milestone, risk or indicator: unique in one tracker, matched without regard to case. */
public record Ref(String text) implements Comparable<Ref> {
    /** The longest ref, in characters. */
    public static final int LONGEST = 64;

    public Ref {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST || hasControl(text)) {
            throw new IllegalArgumentException("a ref has 1 to 64 characters, none of them a control character");
        }
    }

    /** Whether a control character stands in a text. */
    public static boolean hasControl(String text) {
        for (var index = 0; index < text.length(); index++) {
            if (Character.isISOControl(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /** What two spellings of the same ref have in common. */
    public String folded() {
        return text.toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ref ref && (text.equals(ref.text) || folded().equals(ref.folded()));
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    @Override
    public int compareTo(Ref other) {
        return folded().compareTo(other.folded());
    }

    @Override
    public String toString() {
        return text;
    }
}
