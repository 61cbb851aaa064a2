package qipp.domain.table.path;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;
import qipp.domain.table.path.FigurePath.Sum;
import qipp.domain.table.shown.TableCell;

/** The paths of ratings: the rating itself, its roll-up with the counts, and the organisation's own. */
final class RatingPaths {
    private RatingPaths() {}

    static Stream<FigurePath> paths() {
        return Arrays.stream(RatingKind.values()).flatMap(RatingPaths::paths);
    }

    private static Stream<FigurePath> paths(RatingKind kind) {
        var path = "ratings." + kind.published();
        var heading = heading(kind);
        return Stream.of(
                new FigurePath(path, heading, Sum.OF_ITS_OWN, rag(kind, rated -> Optional.of(rated.rating()))),
                new FigurePath(
                        path + ".rollUp",
                        heading + " of initiatives",
                        Sum.OF_ITS_OWN,
                        rag(kind, rated -> rated.rollUp().map(RollUp::rating))),
                new FigurePath(path + ".own", heading + " as reported", Sum.OF_ITS_OWN, rag(kind, Rated::own)),
                count(path + ".red", heading + ": Red", kind, RollUp::red),
                count(path + ".amber", heading + ": Amber", kind, RollUp::amber),
                count(path + ".green", heading + ": Green", kind, RollUp::green));
    }

    private static Function<SubjectFigures, TableCell> rag(RatingKind kind, Function<Rated, Optional<Rating>> reading) {
        return subject -> TableCell.orBlank(subject.rated(kind).flatMap(reading), TableCell.Rag::new);
    }

    private static FigurePath count(String path, String heading, RatingKind kind, ToIntFunction<RollUp> reading) {
        return new FigurePath(
                path,
                heading,
                Sum.OF_WHAT_IS_THERE,
                subject -> TableCell.orBlank(
                        subject.rated(kind).flatMap(Rated::rollUp),
                        rollUp -> new TableCell.Count(reading.applyAsInt(rollUp))));
    }

    private static String heading(RatingKind kind) {
        return switch (kind) {
            case YTD -> "YTD rating";
            case FORECAST -> "Forecast rating";
            case MILESTONES -> "Milestone rating";
            case COVERAGE -> "Coverage rating";
            case OVERALL -> "Overall rating";
        };
    }
}
