package qipp.domain.table.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qipp.domain.programme.Dimension;
import qipp.domain.programme.Table;
import qipp.domain.table.entries.Coordinates;
import qipp.domain.table.entries.Dimensions;
import qipp.domain.table.entries.Entry;
import qipp.domain.table.entries.Tail;
import qipp.domain.table.filter.RowFilter;
import qipp.domain.table.shown.RenderedTable.Kind;
import qipp.domain.table.shown.RenderedTable.Row;
import qipp.domain.table.shown.TableCell;

/** A table whose rows are a dimension and whose columns are attributes and figures, by name. */
public record ListGrid(Table table, Cells cells, List<Entry> entries, Dimension down, List<String> names) {
    public Grid grid() {
        var shown = entries.stream().filter(this::isShown).toList();
        var rows = new ArrayList<Row>();
        blocks(shown).forEach((theme, block) -> rows.addAll(block(theme, block)));
        table.total()
                .ifPresent(label -> rows.add(sum(
                        Kind.TOTAL, label, shown, Optional.of(Coordinates.OPEN).filter(_ -> rowsMakeUpTheWhole()))));
        var columns = names.stream().map(name -> cells.heading(down, name)).toList();
        return new Grid(labels(), columns, rows);
    }

    private boolean isShown(Entry entry) {
        return RowFilter.of(table).shows(name -> cells.cell(entry, down, name));
    }

    private boolean rowsMakeUpTheWhole() {
        return Dimensions.makeUpTheWhole(down) && table.filter().isEmpty();
    }

    private List<Row> block(Optional<String> theme, List<Entry> block) {
        var rows = new ArrayList<Row>();
        block.forEach(
                entry -> rows.add(new Row(Kind.BODY, labels().isEmpty() ? List.of() : entry.labels(), body(entry))));
        theme.filter(_ -> table.subtotals())
                .map(id -> sum(
                        Kind.SUBTOTAL,
                        block.getFirst().labels().getFirst(),
                        block,
                        Optional.of(Coordinates.tail(Tail.theme(id))).filter(_ -> rowsMakeUpTheWhole())))
                .ifPresent(rows::add);
        return rows;
    }

    private List<TableCell> body(Entry entry) {
        return names.stream().map(name -> cells.cell(entry, down, name)).toList();
    }

    private Row sum(Kind kind, String label, List<Entry> added, Optional<Coordinates> whole) {
        var sums = names.stream().map(name -> sum(name, added, whole)).toList();
        return Labels.of(kind, label, labels().size(), sums);
    }

    private TableCell sum(String name, List<Entry> added, Optional<Coordinates> whole) {
        var column = added.stream().map(entry -> cells.cell(entry, down, name)).toList();
        return cells.total(name, column, whole.map(of -> cells.figure(of, down, name)));
    }

    /** Rows that name themselves by an attribute, such as their ref, need no label. */
    private List<String> labels() {
        var named = Dimensions.nameThemselves(down) && names.stream().anyMatch(Dimensions.attributes(down)::contains);
        return named ? List.of() : Dimensions.labels(down);
    }

    private static Map<Optional<String>, List<Entry>> blocks(List<Entry> shown) {
        var blocks = new LinkedHashMap<Optional<String>, List<Entry>>();
        shown.forEach(entry ->
                blocks.computeIfAbsent(entry.block(), _ -> new ArrayList<>()).add(entry));
        return blocks;
    }
}
