package qipp.domain.milestone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** From an original completion date to the one that is now expected. */
public record Slippage(LocalDate original, LocalDate expected) {
    private static final int DAYS_IN_A_WEEK = 7;

    /** Month of the new date less month of the original date: April to September is 5. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(original), YearMonth.from(expected));
    }

    /** Whole days late by seven, rounded up. */
    public int weeks() {
        return Math.toIntExact(Math.ceilDiv(days(), DAYS_IN_A_WEEK));
    }

    /** Whole days late. */
    public long days() {
        return ChronoUnit.DAYS.between(original, expected);
    }
}
