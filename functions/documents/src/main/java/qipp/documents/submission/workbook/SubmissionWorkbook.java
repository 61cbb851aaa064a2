package qipp.documents.submission.workbook;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.documents.report.Report;
import qipp.documents.report.ReportSheet;
import qipp.documents.spreadsheet.DocumentProperties;
import qipp.documents.spreadsheet.Page;
import qipp.documents.spreadsheet.Spreadsheet;
import qipp.documents.spreadsheet.WorkbookSheet;
import qipp.documents.submission.report.FigureReports;
import qipp.documents.submission.report.JudgementReports;
import qipp.documents.submission.report.ProgrammeTables;
import qipp.documents.submission.report.ProofReports;
import qipp.documents.submission.report.SubmissionReports;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.submission.Submission;

/** The submission as a workbook: what a department reads, prints and files. */
public final class SubmissionWorkbook {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String MONEY = "Pounds. A saving is positive; a variance in brackets is under-delivery.";
    private static final String DRAFT = "DRAFT: not for sign-off. ";

    private static final String ALL = "money.all.";
    private static final String INITIATIVES = "money.initiatives.";

    private static final int LONGEST_TAB = 31;

    private final Submission submission;
    private final String seal;

    private SubmissionWorkbook(Submission submission, String seal) {
        this.submission = submission;
        this.seal = seal;
    }

    /**
     * The workbook's bytes.
     *
     * @param seal the SHA-256 of the submission, printed below every page
     */
    public static byte[] of(Submission submission, String seal) {
        return new SubmissionWorkbook(submission, seal).bytes();
    }

    private byte[] bytes() {
        return Spreadsheet.write(properties(), sheets());
    }

    private DocumentProperties properties() {
        return new DocumentProperties(
                title(),
                "Savings programme " + submission.programme().id() + ", " + submission.period(),
                "Made from the trackers whose hashes the manifest lists.",
                new TreeMap<>(Map.of("SHA-256", seal, "Kind", submission.kind().published())));
    }

    private String title() {
        return submission.programme().name() + ": savings, " + words(submission.period());
    }

    /** Made beside each other, and beside the writing of those before them. */
    private Stream<WorkbookSheet> sheets() {
        return Stream.of(
                        Stream.of(summary(), organisations(), ratings()),
                        programmeTables(),
                        figures(),
                        breakdown(),
                        judgement(),
                        proof())
                .flatMap(part -> part)
                .toList()
                .parallelStream()
                .map(Supplier::get);
    }

    private Supplier<WorkbookSheet> summary() {
        var hashes = List.of(
                "SHA-256 of submission.json: " + seal, "SHA-256 of programme.json: " + submission.programmeSha256());
        return () -> ReportSheet.of(
                Summary.of(submission, title()), "Summary", warning(), hashes, footer(), Page.ONE_PORTRAIT);
    }

    private Supplier<WorkbookSheet> organisations() {
        return sheet(
                SubmissionReports.organisations(submission),
                "Organisations",
                "How each organisation of the programme is present, and by which file.");
    }

    private Supplier<WorkbookSheet> ratings() {
        return sheet(
                new RatingPapers(submission).atAGlance(),
                "Ratings",
                "Overall is the worst of the others; \"below\" counts the initiatives. The sheet Reasons has the rules.");
    }

    private Stream<Supplier<WorkbookSheet>> programmeTables() {
        var tables = ProgrammeTables.of(submission);
        return IntStream.range(0, tables.size()).mapToObj(index -> {
            var table = tables.get(index);
            return sheet(ProgrammeTables.report(table), tab(index + 1, table.id()), ProgrammeTables.lines(table));
        });
    }

    /** Numbered, so that it is like no other sheet's; at most as long as a sheet's name may be. */
    private static String tab(int number, String id) {
        var name = number + " " + id.replaceAll("[\\[\\]:*?/\\\\]", "-");
        return name.substring(0, Math.min(name.length(), LONGEST_TAB));
    }

    private Stream<Supplier<WorkbookSheet>> figures() {
        var figures = new FigureReports(submission);
        return Stream.of(
                sheet(figures.whole("Finance return", ALL), "Finance return", MONEY),
                sheet(figures.whole("Sum of initiatives", INITIATIVES), "Initiatives", MONEY),
                sheet(figures.whole("Milestones", "milestones."), "Milestones", judged()),
                sheet(figures.whole("Coverage of the challenge", "coverage."), "Coverage", MONEY),
                sheet(figures.byMonthOfTheWhole(), "By month", MONEY),
                sheet(figures.byYearOfTheWhole(), "By year", MONEY));
    }

    /** What the parts of an organisation say of the whole programme, as its PCTs do, stands apart. */
    private Stream<Supplier<WorkbookSheet>> breakdown() {
        var figures = new FigureReports(submission);
        var parts = figures.parts("Breakdown of the finance return", ALL);
        var always = Stream.of(
                sheet(figures.parts("Breakdown of the initiatives' savings", INITIATIVES), "Breakdown", MONEY),
                sheet(figures.parts("Breakdown of the milestones", "milestones."), "Breakdown milestones", judged()));
        return parts.rows().isEmpty()
                ? always
                : Stream.concat(always, Stream.of(sheet(parts, "Breakdown return", MONEY)));
    }

    private Stream<Supplier<WorkbookSheet>> judgement() {
        return Stream.of(
                sheet(new JudgementReports(submission).milestonesNotMet(), "Milestones not met", judged()),
                sheet(
                        new RatingPapers(submission).reasons(),
                        "Reasons",
                        "Each rating with its rule, what it looked at, and the smallest change that would alter it."));
    }

    private Stream<Supplier<WorkbookSheet>> proof() {
        var proof = new ProofReports(submission);
        return Stream.of(
                sheet(
                        proof.ledgerWithTotal(),
                        "Ledger",
                        "What came in is what went out and what was excluded, row for row and pound for pound."),
                sheet(proof.exclusions(), "Exclusions", "Files among the inputs that are not in the submission."),
                sheet(Notes.of(submission), "Notes", "What is worth knowing; none of it blocks the submission."),
                sheet(proof.findings(), "Findings", "What was found in the trackers."));
    }

    private String judged() {
        return "As at " + submission.asAt().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK))
                + "; of a tracker carried forward, as at the end of its own period.";
    }

    private <R> Supplier<WorkbookSheet> sheet(Report<R> report, String tab, String line) {
        var lines = line.isEmpty() ? List.of(title()) : List.of(title(), line);
        return () -> ReportSheet.of(report, tab, warning(), lines, footer(), Page.LANDSCAPE);
    }

    private Optional<String> warning() {
        if (submission.kind() == Kind.FINAL) {
            return Optional.empty();
        }
        return Optional.of(DRAFT
                + (submission.draftReasons().isEmpty()
                        ? "Nothing is missing: a final submission can be made."
                        : "The sheet Notes says why."));
    }

    private String footer() {
        return title() + ", " + submission.kind().published() + "\nSHA-256 of submission.json: " + seal;
    }

    private static String words(YearMonth month) {
        return month.format(MONTH);
    }
}
