package qipp.domain.table;

import java.util.Optional;
import qipp.domain.figures.Subject;

/**
 * Where a row or a column stands among the figures; what it leaves open, the other or the table's scope says.
 *
 * @param base an organisation, group, region, initiative or part
 * @param tail the theme or scheme of the base
 * @param place a year or a month of a series
 */
record Coordinates(Optional<Subject> base, Optional<Tail> tail, Optional<String> place) {
    static final Coordinates OPEN = new Coordinates(Optional.empty(), Optional.empty(), Optional.empty());

    static Coordinates of(Subject base, Tail tail) {
        return new Coordinates(Optional.of(base), Optional.of(tail), Optional.empty());
    }

    static Coordinates base(Subject base) {
        return new Coordinates(Optional.of(base), Optional.empty(), Optional.empty());
    }

    static Coordinates tail(Tail tail) {
        return new Coordinates(Optional.empty(), Optional.of(tail), Optional.empty());
    }

    static Coordinates place(String place) {
        return new Coordinates(Optional.empty(), Optional.empty(), Optional.of(place));
    }

    Coordinates orElse(Coordinates other) {
        return new Coordinates(base.or(() -> other.base), tail.or(() -> other.tail), place.or(() -> other.place));
    }

    Optional<Subject> subject() {
        return base.map(of -> tail.orElse(Tail.NONE).below(of));
    }
}
