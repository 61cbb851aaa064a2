package qipp.documents.submission.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import qipp.documents.report.Field;
import qipp.domain.money.Pounds;

/** The twelve columns of a financial year. */
final class Months {
    private Months() {}

    /** The column of the month at a place from 0 (April) to 11 (March). */
    static <R> Field<R> amount(int index, Function<R, Optional<Pounds>> amount) {
        var month = Month.APRIL.plus(index);
        var heading = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return Field.optionalAmount(
                heading.toLowerCase(Locale.ROOT),
                heading,
                "The amount of " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", where there is one.",
                amount);
    }
}
