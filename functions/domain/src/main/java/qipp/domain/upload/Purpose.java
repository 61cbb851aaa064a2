package qipp.domain.upload;

import java.util.Locale;

/** What an upload is for. */
public enum Purpose {
    /** To be the organisation's tracker of the period. */
    SUBMIT,
    /** To see what would be found; nothing of it is kept as a tracker. */
    CHECK;

    /** As it enters and leaves the system. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
