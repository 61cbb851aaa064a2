package qipp.documents.submission.workbook;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.documents.processors.AllProcessors;
import qipp.documents.report.Report;
import qipp.documents.report.ReportSheet;
import qipp.documents.spreadsheet.DocumentProperties;
import qipp.documents.spreadsheet.Page;
import qipp.documents.spreadsheet.PaperSheet;
import qipp.documents.spreadsheet.Spreadsheet;
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
    private final Queue<Supplier<PaperSheet>> begun;

    /** Begins to make the sheets, each beside the others, as by far most of what stands in them needs no seal. */
    public SubmissionWorkbook(Submission submission) {
        this.submission = submission;
        this.begun = sheets().map(AllProcessors::begin).collect(Collectors.toCollection(ArrayDeque::new));
    }

    /**
     * The workbook's bytes.
     *
     * @param seal the SHA-256 of the submission, printed below every page
     */
    public byte[] sealedWith(String seal) {
        var footer = footer(seal);
        var sheets = Stream.concat(Stream.of(summary(seal)), made()).map(sheet -> sheet.withFooter(footer));
        return Spreadsheet.write(properties(seal), sheets);
    }

    /** Each is let go when it is written. */
    private Stream<PaperSheet> made() {
        return Stream.generate(begun::remove).limit(begun.size()).map(Supplier::get);
    }

    private DocumentProperties properties(String seal) {
        return new DocumentProperties(
                title(),
                "Savings programme " + submission.programme().id() + ", " + submission.period(),
                "Made from the trackers whose hashes the manifest lists.",
                new TreeMap<>(Map.of("SHA-256", seal, "Kind", submission.kind().published())));
    }

    private String title() {
        return submission.programme().name() + ": savings, " + words(submission.period());
    }

    private Stream<Supplier<PaperSheet>> sheets() {
        return Stream.of(
                        Stream.of(organisations(), ratings()),
                        programmeTables(),
                        figures(),
                        breakdown(),
                        judgement(),
                        proof())
                .flatMap(part -> part);
    }

    private PaperSheet summary(String seal) {
        var hashes = List.of(
                "SHA-256 of submission.json: " + seal, "SHA-256 of programme.json: " + submission.programmeSha256());
        return ReportSheet.of(Summary.of(submission, title()), "Summary", warning(), hashes, Page.ONE_PORTRAIT);
    }

    private Supplier<PaperSheet> organisations() {
        return sheet(
                SubmissionReports.organisations(submission),
                "Organisations",
                "How each organisation of the programme is present, and by which file.");
    }

    private Supplier<PaperSheet> ratings() {
        return sheet(
                new RatingPapers(submission).atAGlance(),
                "Ratings",
                "Overall is the worst of the others; \"below\" counts the initiatives. The sheet Reasons has the rules.");
    }

    private Stream<Supplier<PaperSheet>> programmeTables() {
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

    private Stream<Supplier<PaperSheet>> figures() {
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
    private Stream<Supplier<PaperSheet>> breakdown() {
        var figures = new FigureReports(submission);
        var parts = figures.parts("Breakdown of the finance return", ALL);
        var always = Stream.of(
                sheet(figures.parts("Breakdown of the initiatives' savings", INITIATIVES), "Breakdown", MONEY),
                sheet(figures.parts("Breakdown of the milestones", "milestones."), "Breakdown milestones", judged()));
        return parts.rows().isEmpty()
                ? always
                : Stream.concat(always, Stream.of(sheet(parts, "Breakdown return", MONEY)));
    }

    private Stream<Supplier<PaperSheet>> judgement() {
        return Stream.of(
                sheet(new JudgementReports(submission).milestonesNotMet(), "Milestones not met", judged()),
                sheet(
                        new RatingPapers(submission).reasons(),
                        "Reasons",
                        "Each rating with its rule, what it looked at, and the smallest change that would alter it."));
    }

    private Stream<Supplier<PaperSheet>> proof() {
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

    private <R> Supplier<PaperSheet> sheet(Report<R> report, String tab, String line) {
        var lines = line.isEmpty() ? List.of(title()) : List.of(title(), line);
        return () -> ReportSheet.of(report, tab, warning(), lines, Page.LANDSCAPE);
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

    private String footer(String seal) {
        return title() + ", " + submission.kind().published() + "\nSHA-256 of submission.json: " + seal;
    }

    private static String words(YearMonth month) {
        return month.format(MONTH);
    }
}
