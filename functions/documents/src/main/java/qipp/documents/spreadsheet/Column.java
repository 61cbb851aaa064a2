package qipp.documents.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param value what a row has in it, where it has something
 */
public record Column<R>(String name, int width, Format format, Function<R, Optional<Written>> value) {
    /** A column of texts. */
    public static <R> Column<R> text(String name, int width, Function<R, Optional<String>> text) {
        return new Column<>(name, width, Format.TEXT, row -> text.apply(row).map(Written.Text::new));
    }

    /** A column of numbers, shown in a format. */
    public static <R> Column<R> number(
            String name, int width, Format format, Function<R, Optional<BigDecimal>> number) {
        return new Column<>(name, width, format, row -> number.apply(row).map(Written.Numeric::new));
    }

    /** A column of days. */
    public static <R> Column<R> day(String name, Function<R, Optional<LocalDate>> day) {
        return new Column<>(name, 12, Format.DATE, row -> day.apply(row).map(Written.Day::new));
    }
}
