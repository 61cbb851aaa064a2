package qipp.documents.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.rag.Rating;

/**
 * A column of a table.
 *
 * @param name by which programs know it: that of the same value in JSON
 * @param heading by which people know it
 * @param description what it means, for the data dictionary
 * @param value what a row has in it, where it has something
 */
public record Field<R>(
        String name, String heading, FieldType type, String description, Function<R, Optional<FieldValue>> value) {
    private static final int PENNY_DECIMALS = 2;

    public static <R> Field<R> text(String name, String heading, String description, Function<R, String> text) {
        return optionalText(name, heading, description, row -> Optional.of(text.apply(row)));
    }

    public static <R> Field<R> optionalText(
            String name, String heading, String description, Function<R, Optional<String>> text) {
        return new Field<>(
                name,
                heading,
                FieldType.TEXT,
                description,
                row -> text.apply(row).map(FieldValue.Text::new));
    }

    /** A rating, as it leaves the system. */
    public static <R> Field<R> rating(
            String name, String heading, String description, Function<R, Optional<Rating>> rating) {
        return new Field<>(
                name,
                heading,
                FieldType.RATING,
                description,
                row -> rating.apply(row).map(Rating::published).map(FieldValue.Text::new));
    }

    public static <R> Field<R> amount(String name, String heading, String description, Function<R, Pounds> amount) {
        return optionalAmount(name, heading, description, row -> Optional.of(amount.apply(row)));
    }

    /** Pounds to the penny, half even; only a product, such as a scenario's, has more decimals. */
    public static <R> Field<R> optionalAmount(
            String name, String heading, String description, Function<R, Optional<Pounds>> amount) {
        return new Field<>(
                name,
                heading,
                FieldType.AMOUNT,
                description,
                row -> amount.apply(row)
                        .map(pounds -> numeric(pounds.amount().setScale(PENNY_DECIMALS, RoundingMode.HALF_EVEN))));
    }

    public static <R> Field<R> count(String name, String heading, String description, ToIntFunction<R> count) {
        return optionalCount(name, heading, description, row -> Optional.of(count.applyAsInt(row)));
    }

    public static <R> Field<R> optionalCount(
            String name, String heading, String description, Function<R, Optional<Integer>> count) {
        return new Field<>(
                name,
                heading,
                FieldType.COUNT,
                description,
                row -> count.apply(row).map(BigDecimal::valueOf).map(FieldValue.Numeric::new));
    }

    public static <R> Field<R> number(
            String name, String heading, String description, Function<R, Optional<BigDecimal>> number) {
        return new Field<>(
                name,
                heading,
                FieldType.NUMBER,
                description,
                row -> number.apply(row).map(Field::numeric));
    }

    /** A ratio to six decimals, half even. */
    public static <R> Field<R> ratio(
            String name, String heading, String description, Function<R, Optional<Ratio>> ratio) {
        return new Field<>(
                name,
                heading,
                FieldType.RATIO,
                description,
                row -> ratio.apply(row).map(Ratio::shown).map(Field::numeric));
    }

    public static <R> Field<R> day(
            String name, String heading, String description, Function<R, Optional<LocalDate>> day) {
        return new Field<>(
                name,
                heading,
                FieldType.DATE,
                description,
                row -> day.apply(row).map(FieldValue.Day::new));
    }

    public static <R> Field<R> truth(
            String name, String heading, String description, Function<R, Optional<Boolean>> truth) {
        return new Field<>(
                name,
                heading,
                FieldType.TRUTH,
                description,
                row -> truth.apply(row).map(FieldValue.Truth::new));
    }

    /** The same column under another heading. */
    public Field<R> headed(String other) {
        return new Field<>(name, other, type, description, value);
    }

    /** The same column of rows that hold such a row. */
    public <S> Field<S> of(Function<S, Optional<R>> row) {
        return new Field<>(
                name, heading, type, description, outer -> row.apply(outer).flatMap(value));
    }

    private static FieldValue numeric(BigDecimal value) {
        return new FieldValue.Numeric(value);
    }
}
