package qipp.terminal;

import qipp.domain.finding.Severity;
import qipp.domain.rag.Rating;

/** Colours for a terminal; off where the output is none, or the user says NO_COLOR. Words always say the same. */
public record Colours(boolean on) {
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String AMBER = "33";
    private static final String GREY = "90";
    private static final String BOLD = "1";

    /** A text in the colour of a severity. */
    public String of(Severity severity, String text) {
        return switch (severity) {
            case REJECTS -> paint(RED, text);
            case EXPLAIN -> paint(AMBER, text);
            case NOTE -> paint(GREY, text);
        };
    }

    /** A text in the colour of a rating. */
    public String of(Rating rating, String text) {
        return switch (rating) {
            case RED -> paint(RED, text);
            case AMBER -> paint(AMBER, text);
            case GREEN -> paint(GREEN, text);
            case NOT_APPLICABLE -> paint(GREY, text);
        };
    }

    /** A heading, or what else comes first to the eye. */
    public String strong(String text) {
        return paint(BOLD, text);
    }

    /** What stands beside the matter. */
    public String faint(String text) {
        return paint(GREY, text);
    }

    /** What differs from what was expected. */
    public String striking(String text) {
        return paint(AMBER, text);
    }

    private String paint(String code, String text) {
        return on && !text.isBlank() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
