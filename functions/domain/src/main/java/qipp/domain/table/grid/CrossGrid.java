package qipp.domain.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qipp.domain.programme.Dimension;
import qipp.domain.programme.Table;
import qipp.domain.table.entries.Coordinates;
import qipp.domain.table.entries.Dimensions;
import qipp.domain.table.entries.Entry;
import qipp.domain.table.filter.RowFilter;
import qipp.domain.table.shown.RenderedTable.Kind;
import qipp.domain.table.shown.RenderedTable.Row;
import qipp.domain.table.shown.TableCell;

/** A table whose rows and columns are dimensions: each cell is its one figure where they cross. */
public record CrossGrid(
        Table table, Cells cells, List<Entry> rows, Dimension down, List<Entry> columns, Dimension across) {

    public Grid grid() {
        var shown = rows.stream().filter(this::isShown).toList();
        var headings = new ArrayList<>(columns.stream().map(Entry::label).toList());
        table.total().ifPresent(headings::add);
        var body = new ArrayList<>(shown.stream()
                .map(row -> new Row(Kind.BODY, row.labels(), withTotal(row.coordinates(), across(row.coordinates()))))
                .toList());
        table.total().ifPresent(label -> body.add(total(label, shown)));
        return new Grid(Dimensions.labels(down), headings, body);
    }

    private boolean isShown(Entry row) {
        var crosses = Dimensions.isPlace(across)
                || row.coordinates().base().isEmpty()
                || row.coordinates().tail().isEmpty();
        return crosses && RowFilter.of(table).shows(name -> cells.cell(row, down, name));
    }

    private Row total(String label, List<Entry> shown) {
        var sums = columns.stream().map(column -> sum(column, shown)).toList();
        return Labels.of(Kind.TOTAL, label, Dimensions.labels(down).size(), withTotal(Coordinates.OPEN, sums));
    }

    private TableCell sum(Entry column, List<Entry> shown) {
        var added = shown.stream().map(row -> cross(row.coordinates(), column)).toList();
        var whole = Optional.of(cross(Coordinates.OPEN, column))
                .filter(_ -> Dimensions.makeUpTheWhole(down) && table.filter().isEmpty());
        return cells.total(value(), added, whole);
    }

    private List<TableCell> across(Coordinates row) {
        return columns.stream().map(column -> cross(row, column)).toList();
    }

    private List<TableCell> withTotal(Coordinates row, List<TableCell> added) {
        var all = new ArrayList<>(added);
        table.total().ifPresent(_ -> all.add(cells.total(value(), added, whole(row))));
        return all;
    }

    private Optional<TableCell> whole(Coordinates row) {
        return Optional.of(cells.figure(row, across, value()))
                .filter(_ -> Dimensions.makeUpTheWhole(across) && table.filter().isEmpty());
    }

    private TableCell cross(Coordinates row, Entry column) {
        return cells.figure(row.orElse(column.coordinates()), Dimensions.isPlace(across) ? across : down, value());
    }

    private String value() {
        return table.value().orElseThrow();
    }
}
