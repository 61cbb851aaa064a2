package qipp.domain.tracker;

import java.util.Locale;

/** A ref of an initiative, milestone, risk or indicator: unique in one tracker, matched without regard to case. */
public record Ref(String text) implements Comparable<Ref> {
    /** The longest ref, in characters. */
    public static final int LONGEST = 64;

    public Ref {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a ref has 1 to 64 characters, none of them a control character");
        }
    }

    /** What two spellings of the same ref have in common. */
    public String folded() {
        return text.toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ref(var otherText) && folded().equals(otherText.toUpperCase(Locale.ROOT));
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
