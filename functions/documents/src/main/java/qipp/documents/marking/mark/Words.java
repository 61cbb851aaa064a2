package qipp.documents.marking.mark;

import qipp.domain.finding.Severity;

/** What a severity is called where it is shown. */
public final class Words {
    private Words() {}

    /** The word for a severity. */
    public static String of(Severity severity) {
        return switch (severity) {
            case REJECTS -> "Rejects";
            case EXPLAIN -> "Explain";
            case NOTE -> "Note";
        };
    }
}
