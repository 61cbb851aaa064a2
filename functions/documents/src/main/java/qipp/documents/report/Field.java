package qipp.documents.report;

import java.math.BigDecimal;
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
    public static <R> Field<R> text(String name, String heading, String description, Function<R, String> text) {
        return optionalText(name, heading, description, row -> Optional.of(text.apply(row)));
    }

    public static <R> Field<R> optionalText(
            String name, String heading, String description, Function<R, Optional<String>> text) {
        return of(name, heading, FieldType.TEXT, description, text, FieldValue.Text::new);
    }

    /** One of a few words: programs read it as it is published, people in plain English. */
    public static <R> Field<R> word(String name, String heading, String description, Function<R, String> word) {
        return optionalWord(name, heading, description, row -> Optional.of(word.apply(row)));
    }

    public static <R> Field<R> optionalWord(
            String name, String heading, String description, Function<R, Optional<String>> word) {
        return of(name, heading, FieldType.TEXT, description, word, FieldValue.Word::new);
    }

    public static <R> Field<R> rating(
            String name, String heading, String description, Function<R, Optional<Rating>> rating) {
        return of(name, heading, FieldType.RATING, description, rating, FieldValue.Rag::new);
    }

    public static <R> Field<R> amount(String name, String heading, String description, Function<R, Pounds> amount) {
        return optionalAmount(name, heading, description, row -> Optional.of(amount.apply(row)));
    }

    public static <R> Field<R> optionalAmount(
            String name, String heading, String description, Function<R, Optional<Pounds>> amount) {
        return of(name, heading, FieldType.AMOUNT, description, amount, FieldValue.Amount::of);
    }

    public static <R> Field<R> count(String name, String heading, String description, ToIntFunction<R> count) {
        return optionalCount(name, heading, description, row -> Optional.of(count.applyAsInt(row)));
    }

    public static <R> Field<R> optionalCount(
            String name, String heading, String description, Function<R, Optional<Integer>> count) {
        return of(name, heading, FieldType.COUNT, description, count, many -> new FieldValue.Count(many));
    }

    public static <R> Field<R> number(
            String name, String heading, String description, Function<R, Optional<BigDecimal>> number) {
        return of(name, heading, FieldType.NUMBER, description, number, FieldValue.Decimal::new);
    }

    public static <R> Field<R> ratio(
            String name, String heading, String description, Function<R, Optional<Ratio>> ratio) {
        return of(
                name, heading, FieldType.RATIO, description, ratio, fraction -> new FieldValue.Share(fraction.shown()));
    }

    public static <R> Field<R> day(
            String name, String heading, String description, Function<R, Optional<LocalDate>> day) {
        return of(name, heading, FieldType.DATE, description, day, FieldValue.Day::new);
    }

    public static <R> Field<R> truth(
            String name, String heading, String description, Function<R, Optional<Boolean>> truth) {
        return of(name, heading, FieldType.TRUTH, description, truth, FieldValue.Truth::new);
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

    private static <R, V> Field<R> of(
            String name,
            String heading,
            FieldType type,
            String description,
            Function<R, Optional<V>> value,
            Function<V, FieldValue> typed) {
        return new Field<>(
                name, heading, type, description, row -> value.apply(row).map(typed));
    }
}
