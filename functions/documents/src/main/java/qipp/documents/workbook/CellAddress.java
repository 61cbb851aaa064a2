package qipp.documents.workbook;

import java.util.Optional;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/** Where a cell stands, such as {@code H27}; rows and columns count from 1 and go as far as Excel's. */
public record CellAddress(int row, int column) {
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;
    private static final int LONGEST = 10;

    /** The address that is written so, such as {@code H27}; nothing where it is none. */
    public static Optional<CellAddress> find(String written) {
        int letters = letters(written);
        return isAddress(written, letters)
                ? Optional.of(of(written, letters)).filter(CellAddress::isInSheet)
                : Optional.empty();
    }

    static CellAddress parse(String written, Place place) throws Refusal {
        int letters = letters(written);
        if (!isAddress(written, letters)) {
            throw Refusals.unreadable("a cell has no address", place);
        }
        var address = of(written, letters);
        return checked(address.row(), address.column(), place);
    }

    private static CellAddress of(String written, int letters) {
        return new CellAddress(Integer.parseInt(written, letters, written.length(), 10), column(written, letters));
    }

    private static int letters(String written) {
        int letters = 0;
        while (letters < written.length() && isLetter(written.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    /** One to three letters, and behind them one to seven digits and nothing else. */
    private static boolean isAddress(String written, int letters) {
        int digits = written.length() - letters;
        return letters >= 1
                && letters <= MOST_LETTERS
                && digits >= 1
                && digits <= MOST_DIGITS
                && areDigits(written, letters);
    }

    private static boolean areDigits(String written, int from) {
        for (int i = from; i < written.length(); i++) {
            if (!isBetween('0', written.charAt(i), '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char character) {
        return isBetween('A', character, 'Z') || isBetween('a', character, 'z');
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

    private static int column(String written, int letters) {
        int column = 0;
        for (int i = 0; i < letters; i++) {
            column = column * LETTERS + Character.toUpperCase(written.charAt(i)) - 'A' + 1;
        }
        return column;
    }
}
