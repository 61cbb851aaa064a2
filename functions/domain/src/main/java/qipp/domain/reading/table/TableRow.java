package qipp.domain.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import qipp.domain.entry.Cell;
import qipp.domain.place.Place;
import qipp.domain.place.SourceRow;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.text.Blanks;
import qipp.domain.reading.value.Kind;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.SheetRow;

/** A row of a table, whose cells are read by column. */
public final class TableRow {
    private static final int LONGEST_LABEL = 80;

    private final Table table;
    private final SheetRow row;
    private final Optional<String> label;

    TableRow(Table table, SheetRow row, List<Column> labelColumns) {
        this.table = table;
        this.row = row;
        this.label = label(labelColumns);
    }

    /** Where the row stands: in a workbook its own number, elsewhere its place below the header. */
    public SourceRow source() {
        var sheet = table.sheet().shownName();
        return new SourceRow(
                sheet,
                sheet.isPresent() ? row.number() : row.number() - table.header().row());
    }

    /**
     * What stands in a column. Of a required column that is not there, and of one that is there twice, nothing is
     * understood: the header's finding says so.
     */
    public <T> Cell<T> cell(Column column, Kind<T> kind) {
        var places = table.header().places(column);
        return switch (places.size()) {
            case 0 -> absent(column);
            case 1 -> table.cells().read(row.at(places.getFirst()), column, place(column, places.getFirst()), kind);
            default -> new Cell.NotUnderstood<>(entered(places), place(column, places.getFirst()));
        };
    }

    private <T> Cell<T> absent(Column column) {
        var place = new Place(table.sheet().shownName(), Optional.empty(), label, Optional.of(column.name()));
        return column.there() ? new Cell.NotUnderstood<>("", place) : new Cell.Blank<>(place);
    }

    private Place place(Column column, int index) {
        var cell = table.sheet().cellNames().nameOf(row.number(), index);
        return new Place(table.sheet().shownName(), Optional.of(cell), label, Optional.of(column.name()));
    }

    private String entered(List<Integer> places) {
        return places.stream()
                .flatMap(place -> row.at(place).stream())
                .map(Content::entered)
                .findFirst()
                .orElse("");
    }

    private Optional<String> label(List<Column> columns) {
        var words = new StringJoiner(" ");
        for (var column : columns) {
            var places = table.header().places(column);
            if (!places.isEmpty()) {
                row.at(places.getFirst()).ifPresent(content -> words.add(Blanks.tidied(content.entered())));
            }
        }
        var label = words.toString();
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(label.substring(0, Math.min(label.length(), LONGEST_LABEL)));
    }
}
