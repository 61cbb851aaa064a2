package qipp.domain.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.Tracker;

/**
 * What a tracker is judged by.
 *
 * @param organisationAsked the organisation that the tracker was asked of, where the caller said; the period likewise
 * @param previous the accepted trackers of the same organisation and programme, oldest first
 * @param received the day on which the tracker was received
 * @param asAt the date of judgement, where the caller gave one; else it is the last day of the period
 */
public record Circumstances(
        Programme programme,
        Optional<String> organisationAsked,
        Optional<YearMonth> periodAsked,
        List<Tracker> previous,
        DayOfReceipt received,
        Optional<LocalDate> asAt) {
    public Circumstances {
        previous = List.copyOf(previous);
    }
}
