package qipp.domain.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A financial year of twelve months from April to March, named like {@code 2012/13}. */
public record FinancialYear(int firstYear) implements Comparable<FinancialYear> {
    /** Months in a year. */
    public static final int MONTHS = 12;

    private static final int EARLIEST = 1900;
    private static final int LATEST = 9998;
    private static final Pattern LABEL = Pattern.compile("(\\d{4})/(\\d{2})");
    private static final int CENTURY = 100;
    private static final int TEN = 10;

    public FinancialYear {
        if (!isFirstYear(firstYear)) {
            throw new IllegalArgumentException("a financial year starts in a year of four digits, not " + firstYear);
        }
    }

    /** Reads {@code 2012/13}; nothing where the text is no such label or its two years do not follow each other. */
    public static Optional<FinancialYear> parse(String label) {
        var matcher = LABEL.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(matcher.group(1));
        var follows = (first + 1) % CENTURY == Integer.parseInt(matcher.group(2));
        return follows && isFirstYear(first) ? Optional.of(new FinancialYear(first)) : Optional.empty();
    }

    /** The financial year in which a month lies. */
    public static FinancialYear of(YearMonth month) {
        return new FinancialYear(firstYearOf(month));
    }

    /** Whether a month lies in a financial year whose years have four digits. */
    public static boolean holds(YearMonth month) {
        return isFirstYear(firstYearOf(month));
    }

    public YearMonth firstMonth() {
        return YearMonth.of(firstYear, Month.APRIL);
    }

    public YearMonth lastMonth() {
        return YearMonth.of(firstYear + 1, Month.MARCH);
    }

    /** The month at a place from 0 (April) to 11 (March). */
    public YearMonth month(int index) {
        return firstMonth().plusMonths(index);
    }

    public List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(this::month).toList();
    }

    /** How many months of the year there are up to a month and with it: from 0 to 12. */
    int monthsUpTo(YearMonth last) {
        return Math.clamp(ChronoUnit.MONTHS.between(firstMonth(), last) + 1, 0, MONTHS);
    }

    public boolean contains(YearMonth month) {
        return firstYearOf(month) == firstYear;
    }

    public boolean contains(LocalDate day) {
        return contains(YearMonth.from(day));
    }

    public FinancialYear plusYears(int years) {
        return new FinancialYear(firstYear + years);
    }

    public String label() {
        int second = (firstYear + 1) % CENTURY;
        return firstYear + (second < TEN ? "/0" : "/") + second;
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    @Override
    public String toString() {
        return label();
    }

    private static int firstYearOf(YearMonth month) {
        return month.getMonthValue() >= Month.APRIL.getValue() ? month.getYear() : month.getYear() - 1;
    }

    private static boolean isFirstYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }
}
