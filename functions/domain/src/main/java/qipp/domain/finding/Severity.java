package qipp.domain.finding;

import java.util.Locale;

/** What a finding does to the tracker. */
public enum Severity {
    /** The tracker is not accepted. */
    REJECTS,
    /** The tracker is accepted once a reason is given. */
    EXPLAIN,
    /** Nothing is asked for. */
    NOTE;

    /** As it leaves the system: {@code rejects}, {@code explain}, {@code note}. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
