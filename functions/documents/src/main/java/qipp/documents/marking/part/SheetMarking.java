package qipp.documents.marking.part;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import qipp.documents.marking.markup.Edits;
import qipp.documents.marking.markup.SheetCursor;
import qipp.documents.marking.markup.Tag;
import qipp.documents.marking.markup.Tags;
import qipp.documents.marking.style.CellStyles;
import qipp.documents.marking.style.Tint;
import qipp.documents.workbook.CellAddress;

/**
 * Tints the marked cells in the text of a sheet's part, and takes the tint off cells that were marked before. A blank
 * cell that is not stored is added in its place.
 */
public final class SheetMarking {
    /** What stands behind the drawing of the comments. Source: ISO/IEC 29500-1, section 18.3.1.99. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final SheetLayout layout;
    private final SheetCursor cursor;
    private final CellStyles styles;
    private final Edits edits;
    private final Map<CellAddress, Tint> tints;
    /** The marked cells that are not stored, by row and column. */
    private final NavigableMap<Integer, NavigableMap<Integer, Tint>> missing = new TreeMap<>();

    private Optional<Integer> rowStyle = Optional.empty();

    private SheetMarking(String xml, SheetLayout layout, Map<CellAddress, Tint> tints, CellStyles styles) {
        this.layout = layout;
        this.cursor = new SheetCursor(xml);
        this.styles = styles;
        this.edits = new Edits(xml);
        this.tints = tints;
        tints.forEach((address, tint) -> {
            if (!layout.hasCell(address)) {
                missing.computeIfAbsent(address.row(), _ -> new TreeMap<>()).put(address.column(), tint);
            }
        });
    }

    /** The text with cells in tints, and shown behind the sheet that opens first. */
    public static String tint(String xml, SheetLayout layout, Map<CellAddress, Tint> tints, CellStyles styles) {
        var marking = new SheetMarking(xml, layout, tints, styles);
        Tags.each(xml, marking::tag);
        return marking.edits.result();
    }

    /** The id by which a sheet names the drawing of its comments. */
    public static Optional<String> drawing(String xml) {
        var found = new TreeMap<Integer, String>();
        Tags.each(xml, tag -> {
            if (tag.depth() == 2 && !tag.closes() && tag.localName().equals("legacyDrawing")) {
                tag.attributeOfAnyVocabulary("id").ifPresent(id -> found.put(tag.from(), id));
            }
        });
        return found.values().stream().findFirst();
    }

    /** The text of a sheet that had no drawing of its comments, with one. */
    public static String withDrawing(String xml, String relationship) {
        var places = new TreeMap<Integer, String>();
        Tags.each(xml, tag -> {
            if (tag.depth() == 2 && !tag.closes() && BEHIND_DRAWING.contains(tag.localName())) {
                places.put(tag.from(), tag.name());
            }
        });
        int place = places.isEmpty() ? Tags.end(xml) : places.firstKey();
        var edits = new Edits(xml);
        edits.insert(place, "<" + Tags.root(xml).prefix() + "legacyDrawing " + relationship + "/>");
        return edits.result();
    }

    private void tag(Tag tag) {
        switch (cursor.moveTo(tag)) {
            case ROWS -> rows(tag);
            case ROW -> row(tag);
            case CELL -> cell(tag);
            case VIEW -> hideBehind(tag);
            case COLUMNS, MERGED, SECTION, SHEET, ELSEWHERE -> {}
        }
    }

    /** At the end of all rows come those that are not stored and lie below. */
    private void rows(Tag tag) {
        if (tag.isEmpty()) {
            edits.replace(tag, tag.around(newRowsAbove(Integer.MAX_VALUE, tag.prefix())));
        } else if (tag.closes()) {
            edits.insert(tag.from(), newRowsAbove(Integer.MAX_VALUE, tag.prefix()));
        }
    }

    private void row(Tag tag) {
        if (!tag.closes()) {
            edits.insert(tag.from(), newRowsAbove(cursor.row(), tag.prefix()));
            rowStyle = isSet(tag, "customFormat") ? SheetCursor.number(tag, "s") : Optional.empty();
            openRow(tag);
        } else if (missing.containsKey(cursor.row())) {
            edits.insert(tag.from(), newCells(cursor.row(), missing.remove(cursor.row()), tag.prefix()));
        }
    }

    /** A row says which columns it spans; where cells are added it no longer does. */
    private void openRow(Tag tag) {
        if (missing.containsKey(cursor.row())) {
            var opened = tag.rewritten(tag.without("spans"));
            edits.replace(
                    tag,
                    tag.isEmpty()
                            ? opened.around(newCells(cursor.row(), missing.remove(cursor.row()), tag.prefix()))
                            : opened.text());
        }
    }

    private void cell(Tag tag) {
        if (!tag.closes()) {
            addCellsBefore(tag);
            tint(tag);
        }
    }

    private void addCellsBefore(Tag tag) {
        var address = cursor.address();
        var wanted = missing.get(address.row());
        if (wanted != null) {
            var before = wanted.headMap(address.column(), false);
            edits.insert(tag.from(), newCells(address.row(), before, tag.prefix()));
            before.clear();
        }
    }

    private void tint(Tag tag) {
        int style = SheetCursor.number(tag, "s").orElse(0);
        int other = Optional.ofNullable(tints.get(cursor.address()))
                .map(tint -> styles.tinted(style, tint))
                .orElseGet(() -> styles.withoutTint(style));
        if (other != style) {
            edits.replace(tag, tag.with("s", String.valueOf(other)));
        }
    }

    /** Rows that are not stored, above another; a row that is stored somewhere waits for its turn. */
    private String newRowsAbove(int row, String prefix) {
        var rows = new StringBuilder();
        for (var number : List.copyOf(missing.headMap(row).keySet())) {
            if (!layout.hasRow(number)) {
                rowStyle = Optional.empty();
                rows.append("<%srow r=\"%d\">".formatted(prefix, number))
                        .append(newCells(number, missing.remove(number), prefix))
                        .append("</%srow>".formatted(prefix));
            }
        }
        return rows.toString();
    }

    /** Cells that are not stored look as their row does, or their column. */
    private String newCells(int row, NavigableMap<Integer, Tint> tintsByColumn, String prefix) {
        var cells = new StringBuilder();
        tintsByColumn.forEach((column, tint) -> {
            int style = styles.tinted(rowStyle.orElseGet(() -> layout.columnStyle(column)), tint);
            var address = new CellAddress(row, column).name();
            cells.append("<%sc r=\"%s\" s=\"%d\"/>".formatted(prefix, address, style));
        });
        return cells.toString();
    }

    /** Two sheets that are selected would be edited together. */
    private void hideBehind(Tag tag) {
        if (!tag.closes() && isSet(tag, "tabSelected")) {
            edits.replace(tag, tag.without("tabSelected"));
        }
    }

    private static boolean isSet(Tag tag, String attribute) {
        return tag.attribute(attribute)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }
}
