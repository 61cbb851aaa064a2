package qipp.domain.figures;

import java.util.Locale;

/** The level of a subject in the breakdown. */
public enum Level {
    /** An initiative of an organisation. */
    INITIATIVE,
    /** A set of initiatives inside a theme. */
    SCHEME,
    /** A theme of the programme. */
    THEME,
    /** A part of an organisation, such as a PCT. */
    PART;

    /** As it leaves the system. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
