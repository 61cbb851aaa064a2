package qipp.domain.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qipp.domain.programme.Dimension;
import qipp.domain.programme.Table;
import qipp.domain.table.entries.Coordinates;
import qipp.domain.table.entries.Dimensions;
import qipp.domain.table.entries.Entry;
import qipp.domain.table.shown.RenderedTable.Kind;
import qipp.domain.table.shown.RenderedTable.Row;
import qipp.domain.table.shown.TableCell;

/** A table whose rows are figures by their paths, and whose columns are a dimension; its total is a column. */
public record FigureGrid(Table table, Cells cells, List<String> names, List<Entry> entries, Dimension across) {
    public Grid grid() {
        var columns = new ArrayList<>(entries.stream().map(Entry::label).toList());
        table.total().ifPresent(columns::add);
        return new Grid(
                List.of("Figure"), columns, names.stream().map(this::row).toList());
    }

    private Row row(String name) {
        var row = new ArrayList<>(
                entries.stream().map(entry -> cells.cell(entry, across, name)).toList());
        table.total().ifPresent(_ -> row.add(cells.total(name, List.copyOf(row), whole(name))));
        return new Row(Kind.BODY, List.of(cells.heading(across, name)), row);
    }

    private Optional<TableCell> whole(String name) {
        return Dimensions.makeUpTheWhole(across)
                ? Optional.of(cells.figure(Coordinates.OPEN, across, name))
                : Optional.empty();
    }
}
