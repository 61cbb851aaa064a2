package qipp.documents.submission;

import java.util.List;
import java.util.stream.Stream;
import qipp.documents.report.Field;
import qipp.documents.report.Report;
import qipp.domain.merge.Presence;
import qipp.domain.merge.Submission;

/** What a submission is, in a few lines. */
final class Summary {
    private Summary() {}

    /** A line of the summary. */
    record Fact(String what, String value) {}

    private static final List<Field<Fact>> FIELDS = List.of(
            Field.text("what", "What", "What is said.", Fact::what),
            Field.text("value", "Value", "What it is.", Fact::value));

    static Report<Fact> of(Submission submission, String seal, String title) {
        var ledger = submission.ledger();
        return Report.of(
                "summary",
                title,
                FIELDS,
                Stream.of(
                                new Fact("Kind", submission.kind().published()),
                                new Fact("Period", submission.period().toString()),
                                new Fact("Judged as at", submission.asAt().toString()),
                                new Fact("Organisations in", organisations(submission)),
                                new Fact(
                                        "Rows in",
                                        String.valueOf(ledger.in().total().rows())),
                                new Fact(
                                        "Rows in the submission",
                                        String.valueOf(ledger.out().total().rows())),
                                new Fact(
                                        "Rows excluded",
                                        String.valueOf(ledger.excluded().total().rows())),
                                new Fact("Programme", submission.programme().id()),
                                new Fact("SHA-256 of the programme", submission.programmeSha256()),
                                new Fact("SHA-256 of this submission", seal))
                        .toList());
    }

    private static String organisations(Submission submission) {
        var present = submission.organisations().stream()
                .filter(organisation -> organisation.presence() != Presence.ABSENT)
                .count();
        return present + " of " + submission.organisations().size();
    }
}
