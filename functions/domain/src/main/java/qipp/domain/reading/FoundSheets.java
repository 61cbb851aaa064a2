package qipp.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/** The sheets of the format among those that were sent. Neither case nor blanks nor order count; others are ignored. */
record FoundSheets(SortedMap<TrackerSheet, List<Sheet>> found, boolean named) {
    static FoundSheets in(List<Sheet> sheets) {
        var found = new TreeMap<TrackerSheet, List<Sheet>>();
        for (var sheet : sheets) {
            kind(sheet)
                    .ifPresent(kind ->
                            found.computeIfAbsent(kind, _ -> new ArrayList<>()).add(sheet));
        }
        return new FoundSheets(
                found, sheets.stream().anyMatch(sheet -> sheet.shownName().isPresent()));
    }

    Optional<Sheet> sheet(TrackerSheet kind) {
        return found.getOrDefault(kind, List.of()).stream().findFirst();
    }

    /** A sheet that is there more than once: only the first is read. */
    Stream<Finding> twice(TrackerSheet kind) {
        return found.getOrDefault(kind, List.of()).stream()
                .skip(1)
                .map(sheet -> Finding.at(
                        sheet.shownName().map(Place::sheet).orElse(Place.WHOLE_FILE),
                        Code.COLUMN_TWICE,
                        sheet.name(),
                        "one sheet " + kind.label(),
                        "The sheet " + kind.label() + " is there more than once.",
                        "Keep one of them, and rename or delete the others."));
    }

    /** A required sheet that is not there, or is blank. */
    Finding missing(TrackerSheet kind) {
        var label = kind.label();
        var problem = sheet(kind).isPresent() ? " is blank." : " is not there.";
        return Finding.at(
                place(kind),
                Code.SHEET_MISSING,
                "",
                "a sheet " + label,
                "The sheet " + label + problem,
                "Add the sheet " + label
                        + " with its columns, or say yes to Nil return when there is nothing to report.");
    }

    /** The one note that hidden rows, columns and sheets count. */
    Optional<Finding> hidden(Set<TrackerSheet> kinds) {
        var places = kinds.stream()
                .filter(kind -> sheet(kind).filter(FoundSheets::hides).isPresent())
                .map(this::place)
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                                places.getFirst(),
                                Code.HIDDEN_ROWS_COUNTED,
                                "",
                                "no hidden or filtered rows, columns or sheets",
                                "Hidden or filtered rows, columns or sheets were counted.",
                                "Delete what should not count. Otherwise nothing needs doing.")
                        .forAll(places));
    }

    /** The name by which a place shows a sheet: its own, or the format's where it is not there. */
    Optional<String> shownName(TrackerSheet kind) {
        return named ? sheet(kind).flatMap(Sheet::shownName).or(() -> Optional.of(kind.label())) : Optional.empty();
    }

    private Place place(TrackerSheet kind) {
        return shownName(kind).map(Place::sheet).orElse(Place.WHOLE_FILE);
    }

    private static boolean hides(Sheet sheet) {
        return sheet.hidden() || sheet.rows().stream().anyMatch(SheetRow::hidden);
    }

    private static Optional<TrackerSheet> kind(Sheet sheet) {
        var name = Blanks.folded(sheet.name());
        return Arrays.stream(TrackerSheet.values())
                .filter(kind -> Blanks.folded(kind.label()).equals(name))
                .findFirst();
    }
}
