package qipp.documents.marking;

import qipp.domain.finding.Severity;

/** What a severity is called where it is shown. */
final class Words {
    private Words() {}

    static String of(Severity severity) {
        return switch (severity) {
            case REJECTS -> "Rejects";
            case EXPLAIN -> "Explain";
            case NOTE -> "Note";
        };
    }
}
