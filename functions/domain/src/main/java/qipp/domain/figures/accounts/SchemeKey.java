package qipp.domain.figures.accounts;

import java.util.Optional;
import qipp.domain.tracker.Initiative;

/** A scheme: its name may occur in several themes. */
record SchemeKey(String theme, String scheme) implements Comparable<SchemeKey> {
    static Optional<SchemeKey> of(Initiative initiative) {
        return initiative.scheme().map(scheme -> new SchemeKey(initiative.theme(), scheme));
    }

    @Override
    public int compareTo(SchemeKey other) {
        int byTheme = theme.compareTo(other.theme);
        return byTheme == 0 ? scheme.compareTo(other.scheme) : byTheme;
    }
}
