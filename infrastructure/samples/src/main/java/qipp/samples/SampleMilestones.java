package qipp.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.place.SourceRow;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.Ref;

/** The milestones of an organisation: as many of each class as were published, those of the appendix word for word. */
record SampleMilestones(PublishedOrganisation published, List<Initiative> initiatives) {
    private static final YearMonth FIRST_DUE = YearMonth.of(2012, 4);
    private static final YearMonth FIRST_LATER = YearMonth.of(2012, 7);
    private static final int MONTHS_DUE = 3;
    private static final int MONTHS_LATER = 9;

    /** A milestone before it has its place in the sheet. */
    private record Draft(Initiative initiative, Optional<PublishedSlip> slip, LocalDate due, MilestoneStatus status) {}

    List<Milestone> rows() {
        var drafts = Stream.of(slipped(), met(), inProgress(), later())
                .flatMap(all -> all)
                .toList();
        return IntStream.range(0, drafts.size())
                .mapToObj(index -> milestone(index, drafts.get(index)))
                .toList();
    }

    private Stream<Draft> slipped() {
        return published.notMet().stream()
                .map(slip -> new Draft(
                        named(slip.initiative()), Optional.of(slip), slip.due(), MilestoneStatus.IN_PROGRESS));
    }

    private Stream<Draft> met() {
        return plain(published.met(), FIRST_DUE, MONTHS_DUE, MilestoneStatus.COMPLETE);
    }

    private Stream<Draft> inProgress() {
        return plain(published.inProgress(), FIRST_DUE, MONTHS_DUE, MilestoneStatus.IN_PROGRESS);
    }

    private Stream<Draft> later() {
        return plain(published.milestones() - published.due(), FIRST_LATER, MONTHS_LATER, MilestoneStatus.NOT_STARTED);
    }

    private Stream<Draft> plain(int count, YearMonth first, int months, MilestoneStatus status) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Draft(
                        initiatives.get(index % initiatives.size()),
                        Optional.empty(),
                        first.plusMonths(index % months).atEndOfMonth(),
                        status));
    }

    private static Milestone milestone(int index, Draft draft) {
        var number = "M%03d".formatted(index + 1);
        return new Milestone(
                new SourceRow(Optional.of("Milestones"), index + 2),
                new Ref(number),
                draft.initiative().ref(),
                draft.slip().flatMap(PublishedSlip::part),
                draft.slip()
                        .map(PublishedSlip::milestone)
                        .orElse("Milestone %s of %s"
                                .formatted(number, draft.initiative().name())),
                draft.due(),
                draft.due(),
                draft.status(),
                Optional.of(draft.due()).filter(_ -> draft.status() == MilestoneStatus.COMPLETE),
                draft.slip().map(PublishedSlip::newDate),
                draft.slip().map(PublishedSlip::reason),
                draft.slip().map(_ -> "Followed up each month by the programme board"));
    }

    private Initiative named(String name) {
        return initiatives.stream()
                .filter(initiative -> initiative.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
