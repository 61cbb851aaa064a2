package qipp.cloud.functions;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import qipp.domain.refusal.NotAcceptable;
import qipp.domain.time.FinancialYear;

/** Reads the texts of what is sent. */
public final class Inputs {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private Inputs() {}

    /** The month that a field called {@code period} says. */
    public static YearMonth period(String text) {
        return month(text).orElseThrow(() -> NotAcceptable.at("/period", "is a month such as 2012-06"));
    }

    /** A month of a financial year; others, such as those of the year 0, are none. */
    public static Optional<YearMonth> month(String text) {
        if (!MONTH.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text)).filter(FinancialYear::holds);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
