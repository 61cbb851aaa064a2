package qipp.domain.reading.table;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/** What is wrong with the header of a sheet, or worth knowing. */
record HeaderFindings(Sheet sheet, Header header) {
    Stream<Finding> of(List<Column> columns, List<SheetRow> below) {
        var missing = columns.stream()
                .filter(column -> column.there() && header.places(column).isEmpty())
                .toList();
        var nameless = nameless(below);
        var misnamed = Misnamed.of(missing, header.unknown(), without(nameless));
        return header.known().isEmpty() && (misnamed.isEmpty() || isTitle())
                ? Stream.of(noHeader(missing))
                : of(missing, misnamed, nameless);
    }

    /** One name alone is a title, even where it has that of a column among its words, as in Risk register. */
    private boolean isTitle() {
        return header.unknown().size() == 1;
    }

    private Stream<Finding> of(List<Column> missing, Map<Column, Integer> misnamed, List<Integer> nameless) {
        return Stream.of(
                        missing.stream().map(column -> missing(column, misnamed)),
                        twice(),
                        header.unknown().keySet().stream()
                                .filter(place -> !misnamed.containsValue(place))
                                .map(this::unknown),
                        nameless.stream()
                                .filter(place -> !misnamed.containsValue(place))
                                .limit(1)
                                .map(_ -> namelessAt(nameless)))
                .flatMap(findings -> findings);
    }

    /** What stands where the header should, as a title above it: that is one cause, whatever it hides. */
    private Finding noHeader(List<Column> missing) {
        var first = header.unknown().firstEntry();
        return Finding.at(
                at(first.getKey()),
                Code.COLUMN_MISSING,
                first.getValue(),
                "a header with " + missing.stream().map(Column::name).collect(Collectors.joining(", ")),
                "The first row of the sheet " + sheet.name() + " that is not blank names none of its columns.",
                "Delete what stands above the header, or put the header back.");
    }

    /** The columns without a name, and those with something that is none. */
    private Set<Integer> without(List<Integer> nameless) {
        var without = new TreeSet<>(header.broken());
        without.addAll(nameless);
        return without;
    }

    private Finding missing(Column column, Map<Column, Integer> misnamed) {
        return Optional.ofNullable(misnamed.get(column))
                .map(place -> misnamed(column, place))
                .orElseGet(() -> missing(
                        new Place(sheet.shownName(), Optional.empty(), Optional.empty(), Optional.of(column.name())),
                        column,
                        "",
                        "Add the column " + column.name() + " with its values."));
    }

    private Finding misnamed(Column column, int place) {
        var entered = Optional.ofNullable(header.unknown().get(place));
        var fix = entered.map(name -> "Rename the column " + Blanks.tidied(name) + " to " + column.name()
                        + ", or add the column " + column.name() + " with its values.")
                .orElse("Name the column " + column.name() + ".");
        return missing(at(place, column.name()), column, entered.orElse(""), fix);
    }

    private Finding missing(Place place, Column column, String entered, String fix) {
        return Finding.at(
                place,
                Code.COLUMN_MISSING,
                entered,
                "a column " + column.name(),
                "The column " + column.name() + " is not in the sheet " + sheet.name() + ".",
                fix);
    }

    private Stream<Finding> twice() {
        return header.known().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> twice(entry.getKey(), entry.getValue()));
    }

    private Finding twice(Column column, List<Integer> places) {
        return Finding.at(
                        at(places.getFirst(), column.name()),
                        Code.COLUMN_TWICE,
                        column.name(),
                        "one column " + column.name(),
                        "The column " + column.name() + " is in the sheet " + sheet.name() + " more than once.",
                        "Keep one of them, and rename or delete the others.")
                .forAll(places.stream()
                        .skip(1)
                        .map(place -> at(place, column.name()))
                        .toList());
    }

    private Finding unknown(int place) {
        var name = header.unknown().get(place);
        return Finding.at(
                at(place, Blanks.tidied(name)),
                Code.COLUMN_UNKNOWN,
                name,
                "a column of the format",
                "The column " + Blanks.tidied(name) + " is not of the format: no rule reads it.",
                "Correct its name, if it was meant to be another. Otherwise nothing needs doing.");
    }

    /** Where values stand under no name at all. */
    private List<Integer> nameless(List<SheetRow> below) {
        var columns = new BitSet();
        below.forEach(row -> row.columns().forEach(columns::set));
        header.knownPlaces().forEach(columns::clear);
        header.unknown().keySet().forEach(columns::clear);
        return columns.stream().boxed().toList();
    }

    private Finding namelessAt(List<Integer> columns) {
        var places = columns.stream().map(this::at).toList();
        return nameless(places.getFirst()).forAll(places);
    }

    private static Finding nameless(Place first) {
        return Finding.at(
                first,
                Code.COLUMN_UNKNOWN,
                "",
                "a column of the format",
                "The column has values and no name: no rule reads it.",
                "Name the column, if it is one of the format. Otherwise nothing needs doing.");
    }

    private Place at(int column, String name) {
        return at(column).inColumn(name);
    }

    private Place at(int column) {
        return Place.cell(sheet.shownName(), sheet.cellNames().nameOf(header.row(), column));
    }
}
