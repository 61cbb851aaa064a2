package qipp.embedded.console;

import qipp.domain.rag.Rating;

/** Colours for a terminal; off where the output is none, or the user says NO_COLOR. Words always say the same. */
public record Paint(boolean on) {
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String AMBER = "33";
    private static final String GREY = "90";
    private static final String BOLD = "1";

    /** A rating in its colour. */
    public String of(Rating rating, String text) {
        return switch (rating) {
            case RED -> paint(RED, text);
            case AMBER -> paint(AMBER, text);
            case GREEN -> paint(GREEN, text);
            case NOT_APPLICABLE -> paint(GREY, text);
        };
    }

    public String strong(String text) {
        return paint(BOLD, text);
    }

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
