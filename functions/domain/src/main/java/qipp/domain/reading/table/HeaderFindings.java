package qipp.domain.reading.table;

import java.util.List;
import java.util.Optional;
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
        return Stream.of(missing(columns), twice(), unknown(), nameless(below).stream())
                .flatMap(findings -> findings);
    }

    private Stream<Finding> missing(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.there() && header.places(column).isEmpty())
                .map(column -> Finding.at(
                        new Place(sheet.shownName(), Optional.empty(), Optional.empty(), Optional.of(column.name())),
                        Code.COLUMN_MISSING,
                        "",
                        "a column " + column.name(),
                        "The column " + column.name() + " is not in the sheet " + sheet.name() + ".",
                        "Add the column " + column.name() + " with its values."));
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

    private Stream<Finding> unknown() {
        return header.unknown().entrySet().stream()
                .map(entry -> Finding.at(
                        at(entry.getKey(), Blanks.tidied(entry.getValue())),
                        Code.COLUMN_UNKNOWN,
                        entry.getValue(),
                        "a column of the format",
                        "The column " + Blanks.tidied(entry.getValue()) + " is not of the format: no rule reads it.",
                        "Correct its name, if it was meant to be another. Otherwise nothing needs doing."));
    }

    /** Values under no name at all. */
    private Optional<Finding> nameless(List<SheetRow> below) {
        var places = below.stream()
                .flatMapToInt(SheetRow::columns)
                .distinct()
                .filter(column -> !header.isNamed(column))
                .sorted()
                .mapToObj(this::at)
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(nameless(places.getFirst()).forAll(places));
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
