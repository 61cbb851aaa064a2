package qipp.domain.place;

import java.util.Optional;

/**
 * Where something stands in what was sent. In a workbook {@code cell} is an address such as {@code H27} on a
 * {@code sheet}; in a JSON tracker it is a pointer such as {@code /milestones/26/newDate} and there is no sheet.
 *
 * @param row what names the row for a person: its ref, its line and measure, or the Cover's label
 * @param column the column's name as the format writes it
 */
public record Place(Optional<String> sheet, Optional<String> cell, Optional<String> row, Optional<String> column) {
    /** The whole file: no single cell is to be changed. */
    public static final Place WHOLE_FILE =
            new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A cell whose row and column are not known by name. */
    public static Place cell(Optional<String> sheet, String cell) {
        return new Place(sheet, Optional.of(cell), Optional.empty(), Optional.empty());
    }

    /** A sheet as a whole. */
    public static Place sheet(String sheet) {
        return new Place(Optional.of(sheet), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Place inRow(String label) {
        return new Place(sheet, cell, Optional.of(label), column);
    }

    public Place inColumn(String name) {
        return new Place(sheet, cell, row, Optional.of(name));
    }
}
