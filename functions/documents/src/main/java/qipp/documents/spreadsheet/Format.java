package qipp.documents.spreadsheet;

/** How the cells of a column are shown. */
public enum Format {
    /** As it stands, wrapped. */
    TEXT("@"),
    /** A rating: a word on a tint of its own. */
    RATING("@"),
    /** A day. */
    DATE("dd/mm/yyyy"),
    /** An amount: thousands separated, negatives in brackets, nil as a dash. */
    AMOUNT("#,##0;(#,##0);-"),
    /** An amount with one decimal, as in millions. */
    TENTHS("#,##0.0;(#,##0.0);-"),
    /** An amount with pence. */
    PENCE("#,##0.00;(#,##0.00);-"),
    /** A number with the decimals that it has. */
    PLAIN("General"),
    /** A count. */
    COUNT("0"),
    /** A ratio in per cent. */
    PERCENT("0.0%"),
    /** A ratio in per cent with all its decimals, where it is compared with another. */
    EXACT_PERCENT("0.0###%");

    /** Room as wide as the bracket of a negative, so that digits stand below digits. */
    private static final String ROOM = "_)";

    private final String code;

    Format(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Where in its cell a value stands on paper. */
    public Side side() {
        return switch (this) {
            case TEXT, DATE -> Side.LEFT;
            case RATING -> Side.CENTRE;
            case AMOUNT, TENTHS, PENCE, PLAIN, COUNT, PERCENT, EXACT_PERCENT -> Side.RIGHT;
        };
    }

    /** The code on paper: what has no bracket leaves room for one. */
    String paperCode() {
        return switch (this) {
            case TEXT, RATING, DATE, PLAIN -> code;
            case COUNT -> "#,##0" + ROOM;
            case PERCENT, EXACT_PERCENT -> code + ROOM;
            case AMOUNT, TENTHS, PENCE -> code.replaceFirst(";", ROOM + ";") + ROOM;
        };
    }
}
