package qipp.domain.checking;

import java.util.Locale;

/** What checking made of a tracker. */
public enum TrackerState {
    /** Nothing rejects it and nothing waits for a reason. */
    ACCEPTED,
    /** It is accepted once reasons are given. */
    EXPLAIN,
    /** It is not accepted. */
    REJECTED;

    /** As it leaves the system. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
