package qipp.documents.report;

import java.math.BigDecimal;
import java.util.List;
import qipp.documents.spreadsheet.Format;
import qipp.documents.spreadsheet.Side;
import qipp.documents.spreadsheet.TextMeasure;
import qipp.documents.spreadsheet.Written;
import qipp.domain.rag.Rating;

/**
 * How the values of one column are shown in a workbook.
 *
 * @param amounts one format for all its amounts: with as many decimals as any of them has
 */
record CellFormats(Format amounts) {
    /** Room for brackets and the sides of the cell, the indent included. */
    private static final int SIDES = 4;

    /** The same with room for separators. */
    private static final int MARKS = 7;

    private static final int DATE_LENGTH = 11;

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
            case FieldValue.Text _, FieldValue.Word _, FieldValue.Truth _ -> Format.TEXT;
            case FieldValue.Rag _ -> Format.RATING;
            case FieldValue.Amount _ -> amounts;
            case FieldValue.Count _ -> Format.COUNT;
            case FieldValue.Share _ -> Format.PERCENT;
            case FieldValue.Fraction _ -> Format.EXACT_PERCENT;
            case FieldValue.Decimal _ -> Format.PLAIN;
            case FieldValue.Day _ -> Format.DATE;
        };
    }

    /** Where the heading of a column stands: above its values. */
    Side side(List<FieldValue> values) {
        return values.stream().findFirst().map(this::of).map(Format::side).orElse(Side.LEFT);
    }

    static Written written(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(var text) -> new Written.Text(text);
            case FieldValue.Word word -> new Written.Text(word.shown());
            case FieldValue.Rag(var rating) -> new Written.Text(word(rating));
            case FieldValue.Truth(var truth) -> new Written.Text(truth ? "Yes" : "No");
            case FieldValue.Amount(var amount) -> new Written.Numeric(amount);
            case FieldValue.Count(var count) -> new Written.Numeric(BigDecimal.valueOf(count));
            case FieldValue.Share(var ratio) -> new Written.Numeric(ratio);
            case FieldValue.Fraction(var ratio) -> new Written.Numeric(ratio);
            case FieldValue.Decimal(var number) -> new Written.Numeric(number);
            case FieldValue.Day(var day) -> new Written.Day(day);
        };
    }

    /** How wide a column has to be so that a value stands on one line. */
    static int units(FieldValue value) {
        return switch (value) {
            case FieldValue.Amount(var amount) -> digits(amount) * 4 / 3 + decimals(amount) + MARKS;
            case FieldValue.Count(var count) -> String.valueOf(count).length() * 4 / 3 + SIDES;
            case FieldValue.Share(var ratio) -> digits(ratio.movePointRight(2)) + MARKS;
            case FieldValue.Fraction(var ratio) -> digits(ratio.movePointRight(2)) + MARKS + SIDES;
            case FieldValue.Decimal(var number) -> number.toPlainString().length() + SIDES;
            case FieldValue.Day _ -> DATE_LENGTH;
            case FieldValue.Text _, FieldValue.Word _, FieldValue.Rag _, FieldValue.Truth _ ->
                written(value) instanceof Written.Text(var text) ? TextMeasure.units(text) : 0;
        };
    }

    private static String word(Rating rating) {
        return switch (rating) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
            case NOT_APPLICABLE -> "n/a";
        };
    }

    private static int digits(BigDecimal amount) {
        return Math.max(1, amount.precision() - amount.scale());
    }

    /** None, or those of its unit: pence are never shown by their first digit alone. */
    private static int decimals(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 0 ? amount.scale() : 0;
    }
}
