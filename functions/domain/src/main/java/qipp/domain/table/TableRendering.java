package qipp.domain.table;

import java.util.List;
import java.util.Optional;
import qipp.domain.programme.Axis;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Table;
import qipp.domain.table.entries.Entries;
import qipp.domain.table.entries.Scope;
import qipp.domain.table.entries.TableData;
import qipp.domain.table.grid.Cells;
import qipp.domain.table.grid.CrossGrid;
import qipp.domain.table.grid.FigureGrid;
import qipp.domain.table.grid.Grid;
import qipp.domain.table.grid.ListGrid;
import qipp.domain.table.shown.RenderedTable;
import qipp.domain.table.shown.TableCell;
import qipp.domain.tracker.SavingsSign;

/** Shows a programme's tables: what a paper, a workbook and a CSV file contain is a table of the programme. */
public final class TableRendering {
    private static final String NEGATIVE = "A saving is shown as a negative amount. Ratios are as they are.";

    private TableRendering() {}

    /** All tables of a programme, in its order. */
    public static List<RenderedTable> all(TableData data) {
        return data.programme().tables().stream().map(table -> of(table, data)).toList();
    }

    /**
     * One table.
     *
     * @throws IllegalArgumentException where {@link TableCheck} has a problem with the table
     */
    public static RenderedTable of(Table table, TableData data) {
        var problems = new TableCheck(data.programme()).problems(table);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the table %s cannot be shown: %s".formatted(table.id(), problems));
        }
        var grid = grid(table, data);
        var shown = data.programme().shown();
        return new RenderedTable(
                table.id(),
                table.title().orElse(table.id()),
                grid.labels(),
                grid.columns(),
                signed(grid.rows(), shown.savings()),
                shown,
                Optional.of(NEGATIVE).filter(_ -> shown.savings() == SavingsSign.NEGATIVE));
    }

    private static Grid grid(Table table, TableData data) {
        var scope = scope(table, data.programme());
        var cells = Cells.of(data, scope);
        var entries = new Entries(data, scope);
        return switch (table.rows()) {
            case Axis.Of(var down) ->
                switch (table.columns()) {
                    case Axis.Paths(var names) -> new ListGrid(table, cells, entries.of(down), down, names).grid();
                    case Axis.Of(var across) ->
                        new CrossGrid(table, cells, entries.of(down), down, entries.of(across), across).grid();
                };
            case Axis.Paths(var names) -> {
                var across = ((Axis.Of) table.columns()).dimension();
                yield new FigureGrid(table, cells, names, entries.of(across), across).grid();
            }
        };
    }

    private static Scope scope(Table table, Programme programme) {
        return table.within()
                .flatMap(subject -> Scope.parse(subject, programme))
                .orElseGet(() -> Scope.ofRegion(programme));
    }

    /** Inside, a saving is positive: where it is shown negative, every amount changes its sign, a variance too. */
    private static List<RenderedTable.Row> signed(List<RenderedTable.Row> rows, SavingsSign sign) {
        return switch (sign) {
            case POSITIVE -> rows;
            case NEGATIVE ->
                rows.stream()
                        .map(row -> new RenderedTable.Row(
                                row.kind(),
                                row.labels(),
                                row.cells().stream()
                                        .map(TableRendering::negated)
                                        .toList()))
                        .toList();
        };
    }

    private static TableCell negated(TableCell cell) {
        return cell instanceof TableCell.Amount(var pounds) ? new TableCell.Amount(pounds.negated()) : cell;
    }
}
