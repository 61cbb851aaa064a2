package qipp.documents.workbook;

import java.util.Optional;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/** Where a cell stands, such as {@code H27}; rows and columns count from 1 and go as far as Excel's. */
public record CellAddress(int row, int column) {
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private static final CellAddress NONE = new CellAddress(-1, -1);
    private static final int NO_NUMBER = -1;
    private static final int LETTERS = 26;
    /** What a letter keeps when it is made a capital. */
    private static final int LETTER = ~('a' - 'A');

    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;
    private static final int LONGEST = 10;

    /** The address that is written so, such as {@code H27}; nothing where it is none. */
    public static Optional<CellAddress> find(String written) {
        var address = read(written);
        return address.isInSheet() ? Optional.of(address) : Optional.empty();
    }

    static CellAddress parse(String written, Place place) throws Refusal {
        var address = read(written);
        if (address.row() == NO_NUMBER) {
            throw Refusals.unreadable("a cell has no address", place);
        }
        return checked(address.row(), address.column(), place);
    }

    /** One to three letters, and behind them one to seven digits and nothing else: in one pass, as each cell has one. */
    private static CellAddress read(String written) {
        int length = written.length();
        int column = 0;
        int letters = 0;
        while (letters < length && isLetter(written.charAt(letters))) {
            column = column * LETTERS + (written.charAt(letters) & LETTER) - 'A' + 1;
            letters++;
        }
        boolean isAddress =
                letters >= 1 && letters <= MOST_LETTERS && length > letters && length <= letters + MOST_DIGITS;
        int row = isAddress ? number(written, letters) : NO_NUMBER;
        return row == NO_NUMBER ? NONE : new CellAddress(row, column);
    }

    private static int number(String written, int from) {
        int number = 0;
        for (int i = from; i < written.length(); i++) {
            if (!isBetween('0', written.charAt(i), '9')) {
                return NO_NUMBER;
            }
            number = 10 * number + written.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isLetter(char character) {
        return isBetween('A', (char) (character & LETTER), 'Z') && character < 128;
    }

    private static boolean isBetween(char first, char character, char last) {
        return first <= character && character <= last;
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
}
