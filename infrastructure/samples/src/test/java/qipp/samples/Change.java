package qipp.samples;

import java.math.BigDecimal;
import java.util.Optional;
import qipp.domain.sheet.Content;

/** What a person or a program may do wrong to one cell. */
enum Change {
    /** Cleared. */
    CLEARED,
    /** Words where something else belongs, or other words. */
    WORDS,
    /** The error of a formula. */
    ERROR,
    /** A text with one letter too many. */
    MISTYPED,
    /** A date of another century. */
    FAR_DATE,
    /** A date a year later. */
    LATER_DATE,
    /** An amount with a digit that is wrong. */
    WRONG_DIGIT,
    /** An amount in another unit. */
    THOUSANDFOLD;

    /** What stands in a cell after a change; a blank has no content. */
    record After(Optional<Content> content) {
        private static final After BLANK = new After(Optional.empty());

        private static After of(Content content) {
            return new After(Optional.of(content));
        }
    }

    /** What stands in the cell afterwards; nothing where the change makes no sense there. */
    Optional<After> of(Optional<Content> there) {
        return switch (this) {
            case CLEARED -> there.map(_ -> After.BLANK);
            case WORDS -> Optional.of(After.of(new Content.Text("to be agreed with the board")));
            case ERROR -> Optional.of(After.of(new Content.ErrorValue("#REF!")));
            case MISTYPED -> there.flatMap(Change::text).map(text -> After.of(new Content.Text(text + "x")));
            case FAR_DATE -> there.flatMap(content -> later(content, 100));
            case LATER_DATE -> there.flatMap(content -> later(content, 1));
            case WRONG_DIGIT ->
                there.flatMap(Change::number).map(number -> number(number.add(BigDecimal.valueOf(90_000))));
            case THOUSANDFOLD ->
                there.flatMap(Change::number)
                        .filter(number -> number.signum() != 0)
                        .map(number -> number(number.multiply(BigDecimal.valueOf(1_000))));
        };
    }

    private static Optional<After> later(Content content, int years) {
        return content instanceof Content.Day(var day, var monthOnly)
                ? Optional.of(After.of(new Content.Day(day.plusYears(years), monthOnly)))
                : Optional.empty();
    }

    private static After number(BigDecimal number) {
        return After.of(new Content.Numeric(number));
    }

    private static Optional<String> text(Content content) {
        return content instanceof Content.Text(var text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Content content) {
        return content instanceof Content.Numeric(var number) ? Optional.of(number) : Optional.empty();
    }
}
