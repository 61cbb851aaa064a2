package qipp.domain.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which a tracker was received. What day it is can take as long to be found out as a tracker to be read, so no
 * more is asked than a rule has to know.
 */
@FunctionalInterface
public interface DayOfReceipt {
    /** A day that is given; without it no date is in the future. */
    static DayOfReceipt of(Optional<LocalDate> day) {
        return date -> day.filter(date::isAfter);
    }

    /** The day of receipt, where it is known and before a date. */
    Optional<LocalDate> before(LocalDate date);
}
