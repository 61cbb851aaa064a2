package qipp.domain.reading.text;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Months as text. */
public final class MonthText {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}+)(?: (\\d{4})|-(\\d{2}))");
    private static final int CENTURY = 2000;
    private static final Map<String, Month> NAMES = names();

    private MonthText() {}

    /** Reads {@code 2012-06}. */
    public static Optional<YearMonth> numbered(String tidied) {
        var matcher = NUMBERED.matcher(tidied);
        return matcher.matches()
                ? Optional.of(YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Reads {@code June 2012}, {@code Jun 2012}, {@code Sept 2012} and {@code Jun-12}. */
    public static Optional<YearMonth> named(String tidied) {
        var matcher = NAMED.matcher(tidied);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = matcher.group(2) == null
                ? CENTURY + Integer.parseInt(matcher.group(3))
                : Integer.parseInt(matcher.group(2));
        return month(matcher.group(1)).map(month -> YearMonth.of(year, month));
    }

    /** The month of an English name, in full or as its first three letters. */
    public static Optional<Month> month(String name) {
        return Optional.ofNullable(NAMES.get(name.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, Month> names() {
        var names = new HashMap<String, Month>();
        for (var month : Month.values()) {
            names.put(month.name(), month);
            names.put(month.name().substring(0, 3), month);
        }
        names.put("SEPT", Month.SEPTEMBER);
        return Map.copyOf(names);
    }
}
