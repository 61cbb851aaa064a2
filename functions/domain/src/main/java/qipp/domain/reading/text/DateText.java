package qipp.domain.reading.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as text: the day before the month, always. */
public final class DateText {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");

    private DateText() {}

    /**
     * Reads {@code 2012-06-30}, {@code 30/06/2012}, {@code 1/6/2012}, {@code 30.06.2012}, {@code 30-06-2012},
     * {@code 30 June 2012} and {@code 30 Jun 2012}; of a month such as {@code Jun-12} the last day. A year of two digits
     * beside a day is not understood: it may be the day.
     */
    public static Optional<LocalDate> read(String tidied) {
        return iso(tidied)
                .or(() -> numbered(tidied))
                .or(() -> named(tidied))
                .or(() -> MonthText.named(tidied).map(YearMonth::atEndOfMonth));
    }

    private static Optional<LocalDate> iso(String text) {
        var matcher = ISO.matcher(text);
        return matcher.matches()
                ? day(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> numbered(String text) {
        var matcher = NUMBERED.matcher(text);
        return matcher.matches()
                ? day(matcher.group(4), Integer.parseInt(matcher.group(3)), matcher.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(String text) {
        var matcher = NAMED.matcher(text);
        return matcher.matches()
                ? MonthText.month(matcher.group(2))
                        .map(Month::getValue)
                        .flatMap(month -> day(matcher.group(3), month, matcher.group(1)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        if (month < 1 || month > Month.values().length) {
            return Optional.empty();
        }
        var of = YearMonth.of(Integer.parseInt(year), month);
        int number = Integer.parseInt(day);
        return of.isValidDay(number) ? Optional.of(of.atDay(number)) : Optional.empty();
    }
}
