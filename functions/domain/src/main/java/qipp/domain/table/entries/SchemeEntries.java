package qipp.domain.table.entries;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import qipp.domain.programme.Theme;
import qipp.domain.tracker.Initiative;

/** The schemes of a table's scope. */
record SchemeEntries(List<Listed<Initiative>> initiatives) {
    SchemeEntries {
        initiatives = List.copyOf(initiatives);
    }

    /** The schemes alone; the name of one may occur in several themes. */
    List<Entry> schemes(Stream<Theme> themes) {
        return themes.flatMap(theme -> names(theme).stream().map(scheme -> scheme(theme, scheme, List.of(scheme))))
                .toList();
    }

    /**
     * The schemes under their themes, and beside them the initiatives that belong to none, so that the rows of a theme
     * add up to it.
     */
    List<Entry> byThemeAndScheme(Stream<Theme> themes) {
        return themes.flatMap(theme -> Stream.concat(
                        names(theme).stream().map(scheme -> scheme(theme, scheme, List.of(theme.name(), scheme))),
                        withoutScheme(theme)))
                .toList();
    }

    private SortedSet<String> names(Theme theme) {
        var names = new TreeSet<String>();
        of(theme).map(listed -> listed.row().scheme()).flatMap(Optional::stream).forEach(names::add);
        return names;
    }

    private Stream<Entry> withoutScheme(Theme theme) {
        return of(theme)
                .filter(listed -> listed.row().scheme().isEmpty())
                .map(listed -> new Entry(
                        List.of(theme.name(), listed.row().name()),
                        Attribute.read(Attributes.THEME, theme),
                        ListedEntries.initiative(listed).coordinates(),
                        Optional.of(theme.id())));
    }

    private Stream<Listed<Initiative>> of(Theme theme) {
        return initiatives.stream().filter(listed -> listed.row().theme().equals(theme.id()));
    }

    private static Entry scheme(Theme theme, String scheme, List<String> labels) {
        return new Entry(
                labels,
                Attribute.read(Attributes.THEME, theme),
                Coordinates.tail(Tail.scheme(theme.id(), scheme)),
                Optional.of(theme.id()));
    }
}
