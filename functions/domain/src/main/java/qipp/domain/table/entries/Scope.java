package qipp.domain.table.entries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qipp.domain.figures.Subject;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;

/** To what a table is limited: a region, group or organisation, and perhaps one of its themes or schemes. */
public record Scope(Subject base, List<Organisation> organisations, Tail tail) {
    private static final String THEME = "theme";
    private static final String GROUP = "group";

    public Scope {
        organisations = List.copyOf(organisations);
    }

    /** All organisations of a programme. */
    public static Scope ofRegion(Programme programme) {
        return new Scope(Subject.region(programme.id()), programme.organisations(), Tail.NONE);
    }

    /** What a subject's path means in a programme; nothing where there is no such subject. */
    public static Optional<Scope> parse(String path, Programme programme) {
        var names = Arrays.stream(path.split("/", -1))
                .map(name -> name.replace("%2F", "/"))
                .toList();
        if (!names.getFirst().equals(programme.id())) {
            return programme
                    .organisation(names.getFirst())
                    .flatMap(organisation -> ofOrganisation(organisation).below(rest(names, 1), programme));
        }
        return names.size() > 2 && names.get(1).equals(GROUP)
                ? ofGroup(names.get(2), programme).flatMap(scope -> scope.below(rest(names, 3), programme))
                : ofRegion(programme).below(rest(names, 1), programme);
    }

    /** Where the figures of the whole scope are. */
    public Coordinates coordinates() {
        return Coordinates.of(base, tail);
    }

    private Optional<Scope> below(List<String> names, Programme programme) {
        if (names.isEmpty()) {
            return Optional.of(this);
        }
        var isTheme = names.getFirst().equals(THEME) && (names.size() == 2 || names.size() == 3);
        return Optional.of(names)
                .filter(_ -> isTheme)
                .flatMap(theme -> programme.theme(theme.get(1)))
                .map(theme ->
                        new Tail(Optional.of(theme.id()), names.stream().skip(2).findFirst()))
                .map(limited -> new Scope(base, organisations, limited));
    }

    private static Scope ofOrganisation(Organisation organisation) {
        return new Scope(Subject.organisation(organisation.code()), List.of(organisation), Tail.NONE);
    }

    private static Optional<Scope> ofGroup(String id, Programme programme) {
        return programme.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> new Scope(
                        Subject.group(programme.id(), id),
                        programme.organisations().stream()
                                .filter(organisation -> group.organisations().contains(organisation.code()))
                                .toList(),
                        Tail.NONE));
    }

    private static List<String> rest(List<String> names, int from) {
        return names.subList(from, names.size());
    }
}
