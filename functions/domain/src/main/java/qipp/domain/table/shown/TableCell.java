package qipp.domain.table.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import qipp.domain.money.Pounds;
import qipp.domain.rag.Rating;

/** What stands in a cell of a table: a value of one type, or nothing. */
public sealed interface TableCell {
    TableCell BLANK = new Blank();

    /** Nothing: not applicable, or not said. */
    record Blank() implements TableCell {}

    /** A text. */
    record Text(String text) implements TableCell {}

    /** A number of things. */
    record Count(long count) implements TableCell {}

    /** A number in a unit of its own, as an indicator has it. */
    record Decimal(BigDecimal number) implements TableCell {}

    /** An amount in pounds; a table shows it by its programme's unit, decimals and sign. */
    record Amount(Pounds pounds) implements TableCell {}

    /** A ratio, to six decimals: 1 is the whole. */
    record Ratio(BigDecimal ratio) implements TableCell {}

    /** A rating. */
    record Rag(Rating rating) implements TableCell {}

    /** A date. */
    record Day(LocalDate day) implements TableCell {}

    /** Yes or no. */
    record Truth(boolean truth) implements TableCell {}

    static TableCell text(Optional<String> text) {
        return orBlank(text, Text::new);
    }

    static TableCell amount(Optional<Pounds> amount) {
        return orBlank(amount, Amount::new);
    }

    static TableCell ratio(Optional<qipp.domain.money.Ratio> ratio) {
        return orBlank(ratio.map(qipp.domain.money.Ratio::shown), Ratio::new);
    }

    static <T> TableCell orBlank(Optional<T> value, Function<T, TableCell> cell) {
        return value.map(cell).orElse(BLANK);
    }
}
