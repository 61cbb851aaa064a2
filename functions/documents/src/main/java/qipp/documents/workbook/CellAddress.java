package qipp.documents.workbook;

import java.util.Optional;
import java.util.regex.Pattern;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/** Where a cell stands, such as {@code H27}; rows and columns count from 1 and go as far as Excel's. */
public record CellAddress(int row, int column) {
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7})");
    private static final int LETTERS = 26;
    private static final int LONGEST = 10;

    /** The address that is written so, such as {@code H27}; nothing where it is none. */
    public static Optional<CellAddress> find(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? Optional.of(new CellAddress(Integer.parseInt(match.group(2)), column(match.group(1))))
                        .filter(CellAddress::isInSheet)
                : Optional.empty();
    }

    static CellAddress parse(String written, Place place) throws Refusal {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw Refusals.unreadable("a cell has no address", place);
        }
        return checked(Integer.parseInt(match.group(2)), column(match.group(1)), place);
    }

    static CellAddress checked(int row, int column, Place place) throws Refusal {
        var address = new CellAddress(row, column);
        if (!address.isInSheet()) {
            throw Refusals.unreadable("a cell lies outside of the sheet", place);
        }
        return address;
    }

    private boolean isInSheet() {
        return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
    }

    /** As Excel writes it. */
    public String name() {
        return nameOf(row, column);
    }

    static String nameOf(int row, int column) {
        var name = new StringBuilder(LONGEST);
        addLetters(name, column);
        return name.append(row).toString();
    }

    private static void addLetters(StringBuilder name, int column) {
        if (column > LETTERS) {
            addLetters(name, (column - 1) / LETTERS);
        }
        name.append((char) ('A' + (column - 1) % LETTERS));
    }

    private static int column(String letters) {
        var column = 0;
        for (var index = 0; index < letters.length(); index++) {
            column = column * LETTERS + Character.toUpperCase(letters.charAt(index)) - 'A' + 1;
        }
        return column;
    }
}
