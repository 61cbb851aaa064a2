package qipp.embedded.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Subject;
import qipp.domain.merge.submission.Submission;
import qipp.domain.merge.submission.SubmittedOrganisation;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;
import qipp.domain.table.path.FigurePaths;
import qipp.domain.table.path.SubjectFigures;
import qipp.domain.table.shown.TableCell;
import qipp.samples.PublishedFigure;

/**
 * A published figure beside ours.
 *
 * @param ours as it would be printed: the programme's unit, whole per cent, a rating, yes or no
 */
record Compared(PublishedFigure published, String ours) {
    private static final String NOTHING = "-";

    /** All of them, in the order in which they were published. */
    static List<Compared> of(Submission submission, List<PublishedFigure> published) {
        var paths = FigurePaths.of(submission.programme());
        return published.stream()
                .map(figure -> new Compared(
                        figure,
                        paths.figure(figure.figure())
                                .flatMap(path ->
                                        figures(submission, figure.subject()).map(path::of))
                                .map(cell -> printed(submission, cell))
                                .orElse(NOTHING)))
                .toList();
    }

    boolean isTheSame() {
        return published.published().equals(ours);
    }

    private static Optional<SubjectFigures> figures(Submission submission, Optional<String> organisation) {
        return organisation
                .map(code -> ofOrganisation(submission, code)
                        .map(figures -> with(submission, figures, Subject.organisation(code))))
                .orElseGet(() -> Optional.of(with(
                        submission,
                        submission.region(),
                        Subject.region(submission.programme().id()))));
    }

    private static Optional<Figures> ofOrganisation(Submission submission, String code) {
        return submission.organisations().stream()
                .filter(of -> of.organisation().code().equals(code))
                .findFirst()
                .flatMap(SubmittedOrganisation::figures);
    }

    private static SubjectFigures with(Submission submission, Figures figures, Subject subject) {
        Map<RatingKind, Rated> ratings = submission.ratings().stream()
                .filter(rated -> rated.subject().equals(subject))
                .collect(Collectors.toMap(Rated::kind, rated -> rated));
        return new SubjectFigures(figures, ratings);
    }

    private static String printed(Submission submission, TableCell cell) {
        return switch (cell) {
            case TableCell.Blank() -> NOTHING;
            case TableCell.Text(var text) -> text;
            case TableCell.Count(var count) -> String.valueOf(count);
            case TableCell.Decimal(var number) -> number.toPlainString();
            case TableCell.Amount(var pounds) ->
                new Shown(submission.programme()).rounded(pounds).toPlainString();
            case TableCell.Ratio(var ratio) -> wholePercent(ratio);
            case TableCell.Rag(var rating) -> Shown.word(rating);
            case TableCell.Day(var day) -> day.toString();
            case TableCell.Truth(var truth) -> truth ? "yes" : "no";
        };
    }

    private static String wholePercent(BigDecimal ratio) {
        return ratio.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
