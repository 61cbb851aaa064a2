package qipp.domain.table.entries;

import java.util.Optional;
import qipp.domain.figures.Subject;

/**
 * Where a row or a column stands among the figures; what it leaves open, the other or the table's scope says.
 *
 * @param base an organisation, group, region, initiative or part
 * @param tail the theme or scheme of the base
 * @param place a year or a month of a series
 */
public record Coordinates(Optional<Subject> base, Optional<Tail> tail, Optional<String> place) {
    /** Says nothing of where. */
    public static final Coordinates OPEN = new Coordinates(Optional.empty(), Optional.empty(), Optional.empty());

    static Coordinates of(Subject base, Tail tail) {
        return new Coordinates(Optional.of(base), Optional.of(tail), Optional.empty());
    }

    static Coordinates base(Subject base) {
        return new Coordinates(Optional.of(base), Optional.empty(), Optional.empty());
    }

    /** A theme or scheme of whatever the other coordinates say. */
    public static Coordinates tail(Tail tail) {
        return new Coordinates(Optional.empty(), Optional.of(tail), Optional.empty());
    }

    static Coordinates place(String place) {
        return new Coordinates(Optional.empty(), Optional.empty(), Optional.of(place));
    }

    /** These, and what the other ones say of where these say nothing. */
    public Coordinates orElse(Coordinates other) {
        return new Coordinates(base.or(() -> other.base), tail.or(() -> other.tail), place.or(() -> other.place));
    }

    Optional<Subject> subject() {
        return base.map(of -> tail.orElse(Tail.NONE).below(of));
    }
}
