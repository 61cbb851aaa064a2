package qipp.documents.spreadsheet;

/** How the cells of a column are shown. */
public enum Format {
    /** As it stands, wrapped. */
    TEXT("@"),
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
    PERCENT("0.0%");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether its values stand at the right of their cells. */
    boolean isNumber() {
        return this != TEXT && this != DATE;
    }
}
