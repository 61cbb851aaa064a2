package qipp.documents.marking.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import qipp.documents.marking.markup.SheetCursor;
import qipp.documents.marking.markup.Tag;
import qipp.documents.marking.markup.Tags;
import qipp.documents.workbook.CellAddress;
import qipp.documents.workbook.CellRange;

/** What stands where in the text of a sheet's part: its rows and cells, the styles of its columns, its merged ranges. */
public final class SheetLayout {
    private final Set<CellAddress> cells = new HashSet<>();
    private final Set<Integer> rows = new HashSet<>();
    private final TreeMap<Integer, ColumnStyle> columns = new TreeMap<>();
    private final List<CellRange> merged = new ArrayList<>();

    private record ColumnStyle(int last, int style) {}

    /** Looks through the text of a sheet's part. */
    public SheetLayout(String xml) {
        var cursor = new SheetCursor(xml);
        Tags.each(xml, tag -> read(cursor, tag));
    }

    boolean hasCell(CellAddress address) {
        return cells.contains(address);
    }

    boolean hasRow(int row) {
        return rows.contains(row);
    }

    /** The style that a cell has that is not there, as its column says. */
    int columnStyle(int column) {
        return Optional.ofNullable(columns.floorEntry(column))
                .map(entry -> entry.getValue())
                .filter(style -> style.last() >= column)
                .map(ColumnStyle::style)
                .orElse(0);
    }

    /** The cell that shows what is said of a cell: of merged ones the first. */
    public CellAddress shown(CellAddress address) {
        return merged.stream()
                .filter(range -> range.covers(address.row(), address.column()))
                .findFirst()
                .map(CellRange::first)
                .orElse(address);
    }

    private void read(SheetCursor cursor, Tag tag) {
        var where = cursor.moveTo(tag);
        if (tag.closes()) {
            return;
        }
        switch (where) {
            case ROW -> rows.add(cursor.row());
            case CELL -> cells.add(cursor.address());
            case COLUMNS -> columns(tag);
            case MERGED -> tag.attribute("ref").flatMap(CellRange::find).ifPresent(merged::add);
            case ROWS, VIEW, SECTION, SHEET, ELSEWHERE -> {}
        }
    }

    private void columns(Tag tag) {
        int first = SheetCursor.number(tag, "min").orElse(0);
        int last = SheetCursor.number(tag, "max").orElse(first);
        SheetCursor.number(tag, "style").ifPresent(style -> columns.put(first, new ColumnStyle(last, style)));
    }
}
