package qipp.benchmarks.large;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.documents.template.TrackerWorkbook;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;
import qipp.domain.programme.Programme;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.InitiativeType;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.SavingsSign;
import qipp.domain.tracker.Tracker;

/**
 * A tracker of one organisation of a {@link LargeProgramme}, in which nothing is found: every tenth milestone slipped,
 * with a reason, the others are met or to come.
 */
public record LargeTracker(Programme programme, String organisation, int initiatives, int milestonesEach) {
    /** Its period. */
    public static final YearMonth PERIOD = YearMonth.of(2012, 6);

    private static final int MONTHS = 12;
    private static final int CLOSED = 2;
    private static final int ONE_SLIPS_OF = 10;
    private static final long MONTHLY_PLAN = 100_000L;
    private static final long MONTHLY_ACTUAL = 97_000L;
    private static final LocalDate FIRST_DUE = LocalDate.of(2012, 4, 1);

    /** The tracker as values. */
    public Tracker tracker() {
        return new Tracker(
                cover(),
                rows("Initiatives", initiatives, this::initiative),
                rows("Milestones", initiatives * milestonesEach, this::milestone),
                finance(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The tracker as a workbook. */
    public byte[] workbook() {
        return TrackerWorkbook.write(tracker(), programme, List.of());
    }

    private Cover cover() {
        return new Cover(
                programme.id(),
                organisation,
                PERIOD,
                FinanceTo.of(PERIOD.minusMonths(1)),
                AmountUnit.POUNDS,
                SavingsSign.POSITIVE,
                false,
                Optional.empty(),
                Optional.of("Programme office"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Initiative initiative(Numbered at) {
        var themes = programme.themes();
        return new Initiative(
                at.row(),
                ref(at.index()),
                "Saving %d of %s: community beds and outpatient follow-ups".formatted(at.index() + 1, organisation),
                themes.get(at.index() % themes.size()).id(),
                Optional.of("Scheme " + at.index() / themes.size() % 4),
                Optional.of(InitiativeType.TRANSFORMATIONAL),
                true,
                Optional.of(true),
                Optional.of("A trust"),
                Optional.of("An executive"),
                Optional.of("A clinician"),
                Optional.of("A manager"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Milestone milestone(Numbered at) {
        var due = FIRST_DUE.plusDays(at.index() % 360);
        var isDue = !due.isAfter(PERIOD.atEndOfMonth());
        var slipped = Optional.of(at.index()).filter(index -> isDue && index % ONE_SLIPS_OF == 0);
        return new Milestone(
                at.row(),
                new Ref("M" + (at.index() + 1)),
                ref(at.index() / milestonesEach),
                Optional.empty(),
                "Milestone %d of %s is reached and signed off".formatted(at.index() + 1, organisation),
                due,
                due,
                status(isDue, slipped.isPresent()),
                Optional.of(due).filter(_ -> isDue && slipped.isEmpty()),
                slipped.map(_ -> due.plusMonths(5)),
                slipped.map(_ -> "The business case was approved late"),
                slipped.map(_ -> "Followed up each month by the programme board"));
    }

    private static MilestoneStatus status(boolean isDue, boolean slipped) {
        if (slipped) {
            return MilestoneStatus.IN_PROGRESS;
        }
        return isDue ? MilestoneStatus.COMPLETE : MilestoneStatus.NOT_STARTED;
    }

    private List<FinanceLine> finance() {
        var lines = Stream.concat(
                        Stream.of(new WholeOrPart(new Line.WholeProgramme(), initiatives + 1)),
                        IntStream.range(0, initiatives)
                                .mapToObj(index -> new WholeOrPart(new Line.OfInitiative(ref(index)), 1)))
                .toList();
        var rows = new ArrayList<FinanceLine>();
        lines.forEach(line -> {
            rows.add(amounts(line, Measure.Standard.PLAN, MONTHLY_PLAN, 0, MONTHS, rows.size()));
            rows.add(amounts(line, Measure.Standard.ACTUAL, MONTHLY_ACTUAL, 0, CLOSED, rows.size()));
            rows.add(amounts(line, Measure.Standard.FORECAST, MONTHLY_ACTUAL, CLOSED, MONTHS, rows.size()));
        });
        return rows;
    }

    /** A line with as many times the amounts of one initiative. */
    private record WholeOrPart(Line line, int times) {}

    private static FinanceLine amounts(WholeOrPart of, Measure measure, long monthly, int from, int to, int index) {
        return new FinanceLine(
                new SourceRow(Optional.of("Finance"), index + 2),
                of.line(),
                measure,
                Optional.empty(),
                IntStream.range(0, MONTHS)
                        .mapToObj(month ->
                                Optional.of(Pounds.of(monthly * of.times())).filter(_ -> month >= from && month < to))
                        .toList(),
                Optional.empty());
    }

    private static Ref ref(int index) {
        return new Ref("I" + (index + 1));
    }

    private record Numbered(int index, SourceRow row) {}

    private interface Row<T> {
        T of(Numbered at);
    }

    private static <T> List<T> rows(String sheet, int count, Row<T> row) {
        IntFunction<T> at = index -> row.of(new Numbered(index, new SourceRow(Optional.of(sheet), index + 2)));
        return IntStream.range(0, count).mapToObj(at).toList();
    }
}
