package qipp.domain.checking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.domain.figures.Figured;
import qipp.domain.figures.accounts.TrackerFigures;
import qipp.domain.programme.Programme;
import qipp.domain.rating.Rated;
import qipp.domain.rating.subject.Ratings;
import qipp.domain.reading.Reading;
import qipp.domain.reading.Understanding;
import qipp.domain.rule.Circumstances;
import qipp.domain.tracker.Tracker;

/**
 * What a tracker says where everything that the figures need was understood, whatever is wrong with it: its values,
 * figures and ratings as at the date given, or the last day of its own period.
 */
record Judged(Optional<Tracker> tracker, Optional<Figured> figured, List<Rated> ratings) {
    static Judged of(Reading reading, Circumstances circumstances) {
        var programme = circumstances.programme();
        return Understanding.of(reading, programme, circumstances.previous())
                .map(tracker -> of(tracker, programme, asAt(tracker, circumstances)))
                .orElse(new Judged(Optional.empty(), Optional.empty(), List.of()));
    }

    private static Judged of(Tracker tracker, Programme programme, LocalDate asAt) {
        var figured = TrackerFigures.of(tracker, programme, asAt);
        return new Judged(Optional.of(tracker), Optional.of(figured), Ratings.of(tracker, programme, figured, asAt));
    }

    private static LocalDate asAt(Tracker tracker, Circumstances circumstances) {
        YearMonth period = tracker.cover().period();
        return circumstances.asAt().orElseGet(period::atEndOfMonth);
    }
}
