package qipp.domain.merge.selection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import qipp.domain.programme.Programme;

/**
 * What is to be merged.
 *
 * @param programmeSha256 of the programme as it was saved, in lower-case hexadecimal
 * @param judgedAt the day of judgement, where it is not the last of the period
 */
public record MergeRequest(
        Programme programme, String programmeSha256, YearMonth period, Kind kind, Optional<LocalDate> judgedAt) {
    /** The day of judgement of the period's own trackers. */
    public LocalDate asAt() {
        return judgedAt.orElseGet(period::atEndOfMonth);
    }
}
