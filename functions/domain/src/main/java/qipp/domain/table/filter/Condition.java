package qipp.domain.table.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import qipp.domain.table.shown.TableCell;

/** One condition of a filter: a cell, by its name, compared with a value. */
public record Condition(String name, Comparison comparison, String value) {
    private static final String BLANK = "blank";

    boolean holds(TableCell cell) {
        if (value.equals(BLANK)) {
            return comparison == Comparison.EQUAL == (cell instanceof TableCell.Blank);
        }
        return order(cell).filter(comparison::holds).isPresent();
    }

    /** How the cell stands to the value; nothing where they cannot be compared. */
    private Optional<Integer> order(TableCell cell) {
        return switch (cell) {
            case TableCell.Blank() -> Optional.empty();
            case TableCell.Text(var text) -> Optional.of(text.compareToIgnoreCase(value));
            case TableCell.Count(var count) -> number().map(BigDecimal.valueOf(count)::compareTo);
            case TableCell.Decimal(var number) -> number().map(number::compareTo);
            case TableCell.Amount(var pounds) -> number().map(pounds.amount()::compareTo);
            case TableCell.Ratio(var ratio) -> number().map(ratio::compareTo);
            case TableCell.Rag(var rating) -> Optional.of(rating.published().compareToIgnoreCase(value));
            case TableCell.Day(var day) -> day().map(day::compareTo);
            case TableCell.Truth(var truth) -> Optional.of((truth ? "yes" : "no").compareToIgnoreCase(value));
        };
    }

    private Optional<BigDecimal> number() {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
