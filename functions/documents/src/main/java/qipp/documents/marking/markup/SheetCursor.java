package qipp.documents.marking.markup;

import java.util.Optional;
import qipp.documents.workbook.CellAddress;

/**
 * Knows where in the text of a sheet's part a tag stands while the tags go by. Rows and cells without an address follow
 * the one before.
 */
public final class SheetCursor {
    /** What a tag begins or ends. */
    public enum Where {
        /** The list of rows. */
        ROWS,
        /** A row. */
        ROW,
        /** A cell of a row. */
        CELL,
        /** Columns and how they look. */
        COLUMNS,
        /** A merged range. */
        MERGED,
        /** One of the sheet's views. */
        VIEW,
        /** A part of the sheet that is none of these. */
        SECTION,
        /** The sheet. */
        SHEET,
        /** Anything else. */
        ELSEWHERE
    }

    private final String prefix;
    private String section = "";
    private int row;
    private int column;

    /** Stands before the first tag. */
    public SheetCursor(String xml) {
        prefix = Tags.root(xml).prefix();
    }

    /** Takes in the next tag: what it begins or ends. */
    public Where moveTo(Tag tag) {
        if (tag.depth() == 2) {
            section = tag.localName();
        }
        var where = where(tag);
        if (!tag.closes()) {
            follow(where, tag);
        }
        return where;
    }

    /** The number of the row that began last. */
    public int row() {
        return row;
    }

    /** The address of the cell that began last. */
    public CellAddress address() {
        return new CellAddress(row, column);
    }

    /** A whole number from 0 on in an attribute. */
    public static Optional<Integer> number(Tag tag, String attribute) {
        return tag.attribute(attribute)
                .map(String::strip)
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    private Where where(Tag tag) {
        if (!tag.prefix().equals(prefix)) {
            return Where.ELSEWHERE;
        }
        return switch (tag.depth()) {
            case 1 -> Where.SHEET;
            case 2 -> section.equals("sheetData") ? Where.ROWS : Where.SECTION;
            case 3 -> inSection(tag.localName());
            case 4 -> section.equals("sheetData") && tag.localName().equals("c") ? Where.CELL : Where.ELSEWHERE;
            default -> Where.ELSEWHERE;
        };
    }

    private Where inSection(String name) {
        return switch (section + "/" + name) {
            case "sheetData/row" -> Where.ROW;
            case "cols/col" -> Where.COLUMNS;
            case "mergeCells/mergeCell" -> Where.MERGED;
            case "sheetViews/sheetView" -> Where.VIEW;
            default -> Where.ELSEWHERE;
        };
    }

    private void follow(Where where, Tag tag) {
        if (where == Where.ROW) {
            row = number(tag, "r").orElse(row + 1);
            column = 0;
        } else if (where == Where.CELL) {
            column = tag.attribute("r")
                    .flatMap(CellAddress::find)
                    .map(CellAddress::column)
                    .orElse(column + 1);
        }
    }
}
