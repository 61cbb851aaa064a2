package qipp.documents.report;

import java.math.BigDecimal;
import java.util.List;
import qipp.documents.spreadsheet.Format;
import qipp.domain.rag.Rating;

/**
 * How the values of one column are shown in a workbook.
 *
 * @param amounts one format for all its amounts: with as many decimals as any of them has
 */
record CellFormats(Format amounts) {
    /** Room for separators and brackets. */
    private static final int MARKS = 4;

    private static final int DATE_LENGTH = 10;

    static CellFormats of(List<FieldValue> values) {
        var decimals = values.stream()
                .mapToInt(value -> value instanceof FieldValue.Amount(var amount) ? decimals(amount) : 0)
                .max()
                .orElse(0);
        return new CellFormats(
                switch (decimals) {
                    case 0 -> Format.AMOUNT;
                    case 1 -> Format.TENTHS;
                    default -> Format.PENCE;
                });
    }

    Format of(FieldValue value) {
        return switch (value) {
            case FieldValue.Text _, FieldValue.Rag _, FieldValue.Truth _ -> Format.TEXT;
            case FieldValue.Amount _ -> amounts;
            case FieldValue.Count _ -> Format.COUNT;
            case FieldValue.Share _ -> Format.PERCENT;
            case FieldValue.Decimal _ -> Format.PLAIN;
            case FieldValue.Day _ -> Format.DATE;
        };
    }

    static boolean isNumber(FieldValue value) {
        return switch (value) {
            case FieldValue.Amount _, FieldValue.Count _, FieldValue.Share _, FieldValue.Decimal _ -> true;
            case FieldValue.Text _, FieldValue.Rag _, FieldValue.Truth _, FieldValue.Day _ -> false;
        };
    }

    /** How many characters a value takes. */
    static int length(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(var text) ->
                text.lines().mapToInt(String::length).max().orElse(0);
            case FieldValue.Amount(var amount) -> digits(amount) + decimals(amount) + MARKS;
            case FieldValue.Count(var count) -> String.valueOf(count).length();
            case FieldValue.Share _ -> MARKS + 2;
            case FieldValue.Decimal(var number) -> number.toPlainString().length();
            case FieldValue.Rag(var rating) -> word(rating).length();
            case FieldValue.Day _ -> DATE_LENGTH;
            case FieldValue.Truth _ -> MARKS;
        };
    }

    /** A rating in words. */
    static String word(Rating rating) {
        return switch (rating) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }

    private static int digits(BigDecimal amount) {
        return amount.toBigInteger().abs().toString().length();
    }

    private static int decimals(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }
}
