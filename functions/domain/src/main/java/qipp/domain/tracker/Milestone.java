package qipp.domain.tracker;

import java.time.LocalDate;
import java.util.Optional;
import qipp.domain.place.SourceRow;

/**
 * A milestone of an initiative.
 *
 * @param due the date in this tracker's own Due column
 * @param firstDue the original completion date: that of the first accepted tracker that had the milestone; without a history, {@code due}
 */
public record Milestone(
        SourceRow source,
        Ref ref,
        Ref initiative,
        Optional<String> organisation,
        String name,
        LocalDate due,
        LocalDate firstDue,
        MilestoneStatus status,
        Optional<LocalDate> completedOn,
        Optional<LocalDate> newDate,
        Optional<String> reason,
        Optional<String> mitigatingAction) {
    public Milestone withFirstDue(LocalDate first) {
        return new Milestone(
                source,
                ref,
                initiative,
                organisation,
                name,
                due,
                first,
                status,
                completedOn,
                newDate,
                reason,
                mitigatingAction);
    }
}
