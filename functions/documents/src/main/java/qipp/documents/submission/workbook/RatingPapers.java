package qipp.documents.submission.workbook;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import qipp.documents.report.Field;
import qipp.documents.report.FieldType;
import qipp.documents.report.FieldValue;
import qipp.documents.report.Report;
import qipp.documents.submission.report.Subjects;
import qipp.domain.figures.Subject;
import qipp.domain.merge.submission.Submission;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Flip;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;

/** The ratings of a submission to be read by people: at a glance, and with their reasons in plain words. */
final class RatingPapers {
    private final DecimalFormat numbers =
            new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    private final Submission submission;
    private final Map<Subject, Subjects.Figured> subjects;

    RatingPapers(Submission submission) {
        this.submission = submission;
        this.subjects = Subjects.all(submission).stream()
                .collect(Collectors.toMap(Subjects.Figured::subject, Function.identity()));
    }

    /** What is rated, and its ratings by kind. */
    private record Standing(Subject subject, Map<RatingKind, Rated> byKind) {
        Optional<Rated> of(RatingKind kind) {
            return Optional.ofNullable(byKind.get(kind));
        }

        Optional<RollUp> rollUp() {
            return of(RatingKind.OVERALL).flatMap(Rated::rollUp);
        }
    }

    Report<?> atAGlance() {
        var bySubject = new LinkedHashMap<Subject, Map<RatingKind, Rated>>();
        submission
                .ratings()
                .forEach(rated -> bySubject
                        .computeIfAbsent(rated.subject(), _ -> new EnumMap<>(RatingKind.class))
                        .put(rated.kind(), rated));
        var standings = bySubject.entrySet().stream()
                .map(of -> new Standing(of.getKey(), of.getValue()))
                .toList();
        return new Report<>("ratings", "Ratings at a glance", glanceFields(), standings, row -> isWhole(row.subject()));
    }

    private List<Field<Standing>> glanceFields() {
        var fields = new ArrayList<>(names(Standing::subject));
        for (var kind : RatingKind.values()) {
            fields.add(Field.rating(
                    kind.published(), heading(kind), "", row -> row.of(kind).map(Rated::rating)));
        }
        fields.add(Field.rating(
                "own", "Own rating", "", row -> row.of(RatingKind.OVERALL).flatMap(Rated::own)));
        fields.add(
                Field.optionalCount("red", "Red below", "", row -> row.rollUp().map(RollUp::red)));
        fields.add(Field.optionalCount(
                "amber", "Amber below", "", row -> row.rollUp().map(RollUp::amber)));
        fields.add(Field.optionalCount(
                "green", "Green below", "", row -> row.rollUp().map(RollUp::green)));
        return fields;
    }

    Report<Rated> reasons() {
        var fields = new ArrayList<>(names(Rated::subject));
        fields.add(Field.text("kind", "Rating of", "", rated -> heading(rated.kind())));
        fields.add(Field.rating("rating", "Rating", "", rated -> Optional.of(rated.rating())));
        fields.add(Field.text("rule", "Reason", "", Rated::rule));
        fields.add(Field.text("inputs", "What it looked at", "", this::inputs));
        fields.add(fraction("value", "Value", Rated::value));
        fields.add(fraction("threshold", "Threshold", Rated::threshold));
        fields.add(Field.optionalText(
                "flip", "What would alter it", "", rated -> rated.flip().map(this::words)));
        return Report.of("reasons", "Ratings with their reasons", fields, submission.ratings());
    }

    private static Field<Rated> fraction(String name, String heading, Function<Rated, Optional<BigDecimal>> of) {
        return new Field<>(
                name, heading, FieldType.RATIO, "", rated -> of.apply(rated).map(FieldValue.Fraction::of));
    }

    private <R> List<Field<R>> names(Function<R, Subject> subject) {
        return List.of(
                Field.text("of", "Of", "", row -> Subjects.owner(submission, subject.apply(row))),
                Field.optionalWord(
                        "level", "Level", "", row -> named(subject.apply(row)).map(Subjects.Figured::level)),
                Field.text(
                        "name",
                        "Name",
                        "",
                        row -> named(subject.apply(row))
                                .map(Subjects.Figured::name)
                                .orElse(subject.apply(row).path())));
    }

    private Optional<Subjects.Figured> named(Subject subject) {
        return Optional.ofNullable(subjects.get(subject));
    }

    private boolean isWhole(Subject subject) {
        return named(subject).filter(of -> Subjects.isWhole(of)).isPresent();
    }

    private static String heading(RatingKind kind) {
        return switch (kind) {
            case YTD -> "Savings to date";
            case FORECAST -> "Forecast";
            case MILESTONES -> "Milestones";
            case COVERAGE -> "Coverage";
            case OVERALL -> "Overall";
        };
    }

    private String inputs(Rated rated) {
        return rated.inputs().entrySet().stream()
                .map(input -> lower(input.getKey()) + " " + number(input.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String words(Flip flip) {
        var direction = flip.change().signum() < 0 ? "less" : "more";
        return "%s if %s were %s %s"
                .formatted(
                        word(flip.to()), lower(flip.by()), number(flip.change().abs()), direction);
    }

    private static String word(Rating rating) {
        return new FieldValue.Word(rating.published()).shown();
    }

    private static String lower(String name) {
        return new FieldValue.Word(name).shown().toLowerCase(Locale.ROOT);
    }

    private String number(BigDecimal value) {
        return numbers.format(value);
    }
}
