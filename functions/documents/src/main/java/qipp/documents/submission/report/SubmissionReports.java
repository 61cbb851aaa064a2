package qipp.documents.submission.report;

import java.util.List;
import java.util.stream.Stream;
import qipp.documents.report.Field;
import qipp.documents.report.Report;
import qipp.domain.merge.selection.Source;
import qipp.domain.merge.submission.Submission;
import qipp.domain.merge.submission.SubmittedOrganisation;

/** Everything that a submission says, as tables: what programs read of it without JSON. */
public final class SubmissionReports {
    private SubmissionReports() {}

    /** Every table that leaves as CSV. */
    public static List<Report<?>> of(Submission submission) {
        var figures = new FigureReports(submission);
        var judgement = new JudgementReports(submission);
        var proof = new ProofReports(submission);
        return Stream.concat(
                        Stream.of(
                                organisations(submission),
                                figures.figures(),
                                figures.breakdown(),
                                figures.byMonth(),
                                figures.byYear(),
                                judgement.ratings(),
                                judgement.milestonesNotMet(),
                                proof.ledger(),
                                proof.exclusions(),
                                proof.findings(),
                                proof.crossChecks()),
                        RowReports.of(submission.rows()).stream())
                .toList();
    }

    public static Report<SubmittedOrganisation> organisations(Submission submission) {
        return Report.of("organisations", "Organisations", ORGANISATIONS, submission.organisations());
    }

    private static final List<Field<SubmittedOrganisation>> ORGANISATIONS = List.of(
            Field.text(
                    "code",
                    "Code",
                    "Its code.",
                    present -> present.organisation().code()),
            Field.text(
                    "name",
                    "Organisation",
                    "Its name.",
                    present -> present.organisation().name()),
            Field.word(
                    "presence",
                    "Presence",
                    "current, nil, absent or carriedForward.",
                    present -> present.presence().published()),
            Field.optionalText(
                    "period",
                    "Period",
                    "The period of its tracker.",
                    present -> present.source()
                            .map(source -> source.tracker().cover().period().toString())),
            Field.day(
                    "asAt",
                    "As at",
                    "The day on which it is judged.",
                    present -> present.source().map(Source::asAt)),
            Field.optionalText(
                    "financeTo",
                    "Finance to",
                    "The last month with actuals.",
                    present -> present.source()
                            .map(source -> source.tracker().cover().financeTo().toString())),
            Field.optionalWord(
                    "state",
                    "State",
                    "accepted, or explain where a reason is still to be given.",
                    present -> present.source().map(source -> source.state().published())),
            Field.rating(
                    "ownRating",
                    "Own rating",
                    "Its own overall rating.",
                    present -> present.source()
                            .flatMap(source -> source.tracker().cover().ownRating())),
            Field.optionalText(
                    "sha256",
                    "SHA-256",
                    "The hash of its file.",
                    present -> present.source().map(Source::sha256)));
}
