package qipp.documents.marking.style;

import qipp.domain.finding.Severity;

/** The fill of a cell with a finding: the word in its comment says the same, so that it reads in black and white too. */
public enum Tint {
    /** Of what rejects. */
    REJECTS("FFF9D9D4"),
    /** Of what asks for a reason. */
    EXPLAIN("FFFFEBBF"),
    /** Of a note. */
    NOTE("FFDCE9F7");

    private final String colour;

    Tint(String colour) {
        this.colour = colour;
    }

    /** The tint for a severity. */
    public static Tint of(Severity severity) {
        return switch (severity) {
            case REJECTS -> REJECTS;
            case EXPLAIN -> EXPLAIN;
            case NOTE -> NOTE;
        };
    }

    /** Alpha, red, green and blue, two hexadecimal digits each. */
    String colour() {
        return colour;
    }

    /** Whether a colour that is written in a workbook is one of these: no cell has it but for a mark. */
    static boolean isOne(String written) {
        for (var tint : values()) {
            if (tint.colour.equalsIgnoreCase(written)) {
                return true;
            }
        }
        return false;
    }
}
