package qipp.commandline.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import qipp.domain.rule.DayOfReceipt;

/**
 * What day it is where the user is. To know that, Java reads the rules of all time zones, which takes as long as reading a
 * tracker: it is done only for a date that is not over in every one of them.
 */
public record Today(Instant now, Supplier<ZoneId> zone) implements DayOfReceipt {
    @Override
    public Optional<LocalDate> before(LocalDate date) {
        var day = Optional.of(date)
                .filter(asked -> asked.isAfter(earliestAnywhere()))
                .map(_ -> here());
        return DayOfReceipt.of(day).before(date);
    }

    /** No time zone is a day behind Greenwich. */
    private LocalDate earliestAnywhere() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
    }

    private LocalDate here() {
        return LocalDate.ofInstant(now, zone.get());
    }
}
