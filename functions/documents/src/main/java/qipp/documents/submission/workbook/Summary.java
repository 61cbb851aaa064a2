package qipp.documents.submission.workbook;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.documents.report.Field;
import qipp.documents.report.FieldType;
import qipp.documents.report.FieldValue;
import qipp.documents.report.Report;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.figures.Savings;
import qipp.domain.figures.Subject;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.Presence;
import qipp.domain.merge.submission.Submission;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;

/** The first sheet: what a submission is, the region's figures and ratings, and what proves it. */
final class Summary {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Submission submission;

    private Summary(Submission submission) {
        this.submission = submission;
    }

    /** A line of the summary; one without a value heads those that follow. */
    record Fact(String what, Optional<FieldValue> value) {}

    static Report<Fact> of(Submission submission, String title) {
        var summary = new Summary(submission);
        var facts = Stream.of(
                        summary.itself(), summary.savings(), summary.milestones(), summary.coverage(), summary.proof())
                .flatMap(part -> part)
                .toList();
        var fields = List.of(
                Field.text("what", submission.programme().name(), "", Fact::what),
                new Field<>("value", words(submission), FieldType.SHOWN, "", Fact::value));
        return new Report<>(
                "summary", title, fields, facts, fact -> fact.value().isEmpty());
    }

    private static String words(Submission submission) {
        return submission.period().format(MONTH);
    }

    private Stream<Fact> itself() {
        return Stream.of(
                        Stream.of(word("Status", submission.kind().published())),
                        reasons(),
                        Stream.of(
                                fact("Judged as at", new FieldValue.Day(submission.asAt())),
                                text("Organisations in it", organisations()),
                                rating("Overall rating", RatingKind.OVERALL)))
                .flatMap(part -> part);
    }

    /** A final submission has no such line. */
    private Stream<Fact> reasons() {
        return submission.kind() == Kind.DRAFT
                ? Stream.of(count(
                        "Reasons why it is a draft", submission.draftReasons().size()))
                : Stream.of();
    }

    private Stream<Fact> savings() {
        return switch (submission.programme().finance().rated()) {
            case ALL -> submission.region().money().all().stream().flatMap(all -> savings("finance return", all));
            case INITIATIVES ->
                savings(
                        "sum of initiatives",
                        submission.region().money().initiatives().savings());
        };
    }

    private Stream<Fact> savings(String of, Savings savings) {
        return Stream.of(
                heading("Savings to date, " + of + ", pounds"),
                amount("Plan", savings.ytdPlan()),
                amount("Actual", savings.ytdActual()),
                amount("Variance (brackets: under-delivery)", savings.ytdVariance()),
                ratio("Yield", savings.ytdYield()),
                rating("Rating", RatingKind.YTD),
                heading("Savings of the year, " + of + ", pounds"),
                amount("Plan", savings.annualPlan()),
                amount("Forecast outturn", savings.forecastOutturn()),
                amount("Variance (brackets: under-delivery)", savings.forecastVariance()),
                ratio("Yield", savings.forecastYield()),
                rating("Rating", RatingKind.FORECAST));
    }

    private Stream<Fact> milestones() {
        var milestones = submission.region().milestones();
        return Stream.of(
                heading("Milestones"),
                count("In the year", milestones.inYear()),
                count("Due", milestones.due()),
                count("Met", milestones.met()),
                count("In progress", milestones.inProgress()),
                count("Not met", milestones.notMet()),
                count("Months of slippage", milestones.slippageMonths()),
                rating("Rating", RatingKind.MILESTONES));
    }

    private Stream<Fact> coverage() {
        return submission.region().coverage().stream().flatMap(this::coverage);
    }

    private Stream<Fact> coverage(CoverageFigures coverage) {
        return Stream.of(
                heading("Coverage of the challenge, pounds"),
                amount("Challenge", coverage.challenge()),
                amount("The initiatives' plans", coverage.initiativesPlan()),
                ratio("Coverage", coverage.raw()),
                ratio("Each organisation up to its challenge", coverage.capped()),
                rating("Rating", RatingKind.COVERAGE));
    }

    private Stream<Fact> proof() {
        var ledger = submission.ledger();
        return Stream.of(
                heading("Proof"),
                count("Rows received", ledger.in().total().rows()),
                count("Rows in this submission", ledger.out().total().rows()),
                count("Rows excluded, with a reason", ledger.excluded().total().rows()),
                text("Programme", submission.programme().id()));
    }

    private String organisations() {
        var present = submission.organisations().stream()
                .filter(organisation -> organisation.presence() != Presence.ABSENT)
                .count();
        return present + " of " + submission.organisations().size();
    }

    private Fact rating(String what, RatingKind kind) {
        var region = Subject.region(submission.programme().id());
        return submission.ratings().stream()
                .filter(rated -> rated.subject().equals(region) && rated.kind() == kind)
                .map(Rated::rating)
                .map(rating -> fact(what, new FieldValue.Rag(rating)))
                .findFirst()
                .orElseGet(() -> text(what, "n/a"));
    }

    private static Fact heading(String what) {
        return new Fact(what, Optional.empty());
    }

    private static Fact ratio(String what, Optional<Ratio> ratio) {
        return ratio.map(Ratio::shown)
                .map(shown -> fact(what, new FieldValue.Share(shown)))
                .orElseGet(() -> text(what, "n/a"));
    }

    private static Fact amount(String what, Pounds amount) {
        return fact(what, FieldValue.Amount.of(amount));
    }

    private static Fact count(String what, int count) {
        return fact(what, new FieldValue.Count(count));
    }

    private static Fact word(String what, String published) {
        return fact(what, new FieldValue.Word(published));
    }

    private static Fact text(String what, String text) {
        return fact(what, new FieldValue.Text(text));
    }

    private static Fact fact(String what, FieldValue value) {
        return new Fact(what, Optional.of(value));
    }
}
