package qipp.domain.entry;

import java.time.LocalDate;
import qipp.domain.place.SourceRow;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.Ref;

/** A row of the sheet Milestones as it was entered. */
public record MilestoneRow(
        SourceRow source,
        Cell<Ref> ref,
        Cell<Ref> initiative,
        Cell<String> organisation,
        Cell<String> milestone,
        Cell<LocalDate> due,
        Cell<MilestoneStatus> status,
        Cell<LocalDate> completedOn,
        Cell<LocalDate> newDate,
        Cell<String> reason,
        Cell<String> mitigatingAction) {}
