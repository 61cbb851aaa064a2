package qipp.documents.workbook;

import java.util.Locale;
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
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    private static int column(String letters) {
        return letters.toUpperCase(Locale.ROOT)
                .chars()
                .reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1);
    }
}
