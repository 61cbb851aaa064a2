package qipp.domain.testing;

import java.time.LocalDate;
import java.util.Optional;
import qipp.domain.place.SourceRow;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.Ref;

/** A milestone, changed in what a test is about: not started, of initiative I1, without any other date than its due one. */
public record MilestoneValues(
        String initiative,
        Optional<String> part,
        LocalDate due,
        LocalDate firstDue,
        MilestoneStatus status,
        Optional<LocalDate> completedOn,
        Optional<LocalDate> newDate) {

    public static MilestoneValues due(String day) {
        var due = LocalDate.parse(day);
        return new MilestoneValues(
                "I1", Optional.empty(), due, due, MilestoneStatus.NOT_STARTED, Optional.empty(), Optional.empty());
    }

    public MilestoneValues of(String other) {
        return new MilestoneValues(other, part, due, firstDue, status, completedOn, newDate);
    }

    public MilestoneValues inPart(String other) {
        return new MilestoneValues(initiative, Optional.of(other), due, firstDue, status, completedOn, newDate);
    }

    public MilestoneValues firstDue(String day) {
        return new MilestoneValues(initiative, part, due, LocalDate.parse(day), status, completedOn, newDate);
    }

    public MilestoneValues is(MilestoneStatus other) {
        return new MilestoneValues(initiative, part, due, firstDue, other, completedOn, newDate);
    }

    public MilestoneValues completedOn(String day) {
        return new MilestoneValues(initiative, part, due, firstDue, status, Optional.of(LocalDate.parse(day)), newDate);
    }

    public MilestoneValues newDate(String day) {
        return new MilestoneValues(
                initiative, part, due, firstDue, status, completedOn, Optional.of(LocalDate.parse(day)));
    }

    public Milestone build() {
        return build(1);
    }

    public Milestone build(int row) {
        return new Milestone(
                new SourceRow(Optional.of("Milestones"), row),
                new Ref("M" + row),
                new Ref(initiative),
                part,
                "Milestone " + row,
                due,
                firstDue,
                status,
                completedOn,
                newDate,
                Optional.empty(),
                Optional.empty());
    }
}
