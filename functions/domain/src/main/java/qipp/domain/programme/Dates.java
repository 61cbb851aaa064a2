package qipp.domain.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The dates that make sense in a tracker, first and last included, and when each period's trackers are taken. */
public record Dates(LocalDate from, LocalDate to, SortedMap<YearMonth, Window> windows) {
    public Dates {
        windows = Collections.unmodifiableSortedMap(new TreeMap<>(windows));
    }

    /** Whether a day makes sense in a tracker. */
    public boolean contain(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** When a period's trackers are taken; nothing where the programme does not say. */
    public Optional<Window> window(YearMonth period) {
        return Optional.ofNullable(windows.get(period));
    }

    /** When a period opens, when a tracker is late, and when the period closes; days included. */
    public record Window(LocalDate opens, LocalDate softDeadline, LocalDate closes) {
        public Window {
            if (softDeadline.isBefore(opens) || closes.isBefore(softDeadline)) {
                throw new IllegalArgumentException("a window opens, then is late, then closes");
            }
        }
    }
}
