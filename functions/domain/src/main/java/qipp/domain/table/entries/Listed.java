package qipp.domain.table.entries;

import java.util.Optional;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Theme;
import qipp.domain.table.shown.TableCell;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Tracker;

/**
 * Something that stands in a row of a tracker, with what a table shows beside it.
 *
 * @param initiative the one to which it belongs, where it belongs to one
 * @param theme its own, else its initiative's
 */
record Listed<T>(String organisation, T row, Optional<Initiative> initiative, Optional<Theme> theme) {

    /** The one that a ref names, as it belongs to an initiative or to a theme by its id. */
    static <T> Listed<T> of(
            T row, Tracker tracker, Programme programme, Optional<Ref> initiative, Optional<String> theme) {
        var named = initiative.flatMap(ref -> tracker.initiatives().stream()
                .filter(candidate -> candidate.ref().equals(ref))
                .findFirst());
        var ofTheme = theme.or(() -> named.map(Initiative::theme)).flatMap(programme::theme);
        return new Listed<>(tracker.cover().organisation(), row, named, ofTheme);
    }

    boolean isIn(Tail tail) {
        return tail.equals(Tail.NONE)
                || theme.filter(of -> tail.holds(of.id(), initiative.flatMap(Initiative::scheme)))
                        .isPresent();
    }

    TableCell initiativeName() {
        return TableCell.text(initiative.map(Initiative::name));
    }
}
