package qipp.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days by which windows open and close and trackers count as received: those of England, summer time included. */
public final class England {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private England() {}

    /** The day that it is there. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
