package qipp.domain.table.path;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import qipp.domain.figures.Figures;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;

/** Everything that a figure path can read of one subject. */
public record SubjectFigures(Figures figures, Map<RatingKind, Rated> ratings) {
    public SubjectFigures {
        var copy = new EnumMap<RatingKind, Rated>(RatingKind.class);
        copy.putAll(ratings);
        ratings = Collections.unmodifiableMap(copy);
    }

    /** The rating of a kind, where there is one. */
    public Optional<Rated> rated(RatingKind kind) {
        return Optional.ofNullable(ratings.get(kind));
    }
}
