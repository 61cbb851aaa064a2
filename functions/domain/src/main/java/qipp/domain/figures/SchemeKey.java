package qipp.domain.figures;

import java.util.Comparator;
import java.util.Optional;
import qipp.domain.tracker.Initiative;

/** A scheme: its name may occur in several themes. */
record SchemeKey(String theme, String scheme) implements Comparable<SchemeKey> {
    private static final Comparator<SchemeKey> ORDER =
            Comparator.comparing(SchemeKey::theme).thenComparing(SchemeKey::scheme);

    static Optional<SchemeKey> of(Initiative initiative) {
        return initiative.scheme().map(scheme -> new SchemeKey(initiative.theme(), scheme));
    }

    @Override
    public int compareTo(SchemeKey other) {
        return ORDER.compare(this, other);
    }
}
