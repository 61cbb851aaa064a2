package qipp.documents.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;
import qipp.domain.programme.Programme;
import qipp.domain.rag.Rating;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.InitiativeType;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Risk;
import qipp.domain.tracker.SavingsSign;
import qipp.domain.tracker.Tracker;

/** Trackers of a programme made from a seed: the same seed, the same trackers. Every column is filled somewhere. */
public final class SeededTrackers {
    private static final int MONTHS = 12;
    private static final List<Rating> OWN_RATINGS = List.of(Rating.GREEN, Rating.AMBER, Rating.RED);

    private final Random random;
    private final Programme programme;
    private final YearMonth period;

    public SeededTrackers(long seed, Programme programme, YearMonth period) {
        this.random = new Random(seed);
        this.programme = programme;
        this.period = period;
    }

    /** A tracker of one organisation. */
    public Tracker tracker(String organisation) {
        var refs = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(number -> new Ref("P" + number))
                .toList();
        return new Tracker(
                cover(organisation),
                rows("Initiatives", refs, this::initiative),
                rows("Milestones", milestoneRefs(), (source, ref) -> milestone(source, ref, pick(refs))),
                finance(refs),
                rows("Risks", List.of(new Ref("R1"), new Ref("R2")), (source, ref) -> risk(source, ref, pick(refs))),
                rows("Indicators", List.of(new Ref("K1")), (source, ref) -> indicator(source, ref, pick(refs))),
                outlook(refs));
    }

    private Cover cover(String organisation) {
        return new Cover(
                programme.id(),
                organisation,
                period,
                FinanceTo.of(period.minusMonths(1)),
                pick(List.of(AmountUnit.values())),
                pick(List.of(SavingsSign.values())),
                false,
                maybe(() -> pick(OWN_RATINGS)),
                maybe(() -> "A. Analyst"),
                maybe(() -> "D. Director"),
                maybe(() -> "Director of finance"),
                maybe(() -> period.atEndOfMonth()));
    }

    private Initiative initiative(SourceRow source, Ref ref) {
        return new Initiative(
                source,
                ref,
                "Initiative " + ref + " of ward " + random.nextInt(1000),
                pick(programme.themes()).id(),
                maybe(() -> pick(List.of("Stroke", "Falls / fractures", "=Frail"))),
                maybe(() -> pick(List.of(InitiativeType.values()))),
                random.nextInt(5) > 0,
                maybe(random::nextBoolean),
                maybe(() -> "PCT " + random.nextInt(3)),
                maybe(() -> "E. Lead"),
                maybe(() -> "C. Lead"),
                maybe(() -> "P. Lead"),
                maybe(() -> pick(List.of(FinanceTo.NONE, FinanceTo.of(period.minusMonths(2))))),
                maybe(this::pounds),
                maybe(this::pounds),
                maybe(this::pounds),
                maybe(() -> pick(OWN_RATINGS)),
                maybe(() -> "an issue,\nin \"two\" lines"),
                maybe(() -> "@mitigation"));
    }

    private List<Ref> milestoneRefs() {
        return IntStream.rangeClosed(1, random.nextInt(9))
                .mapToObj(number -> new Ref("m" + number))
                .toList();
    }

    private Milestone milestone(SourceRow source, Ref ref, Ref initiative) {
        var due = day();
        return new Milestone(
                source,
                ref,
                initiative,
                maybe(() -> pick(List.of("Enfield", "Barnet"))),
                "Milestone " + ref + " at clinic " + random.nextInt(1000),
                due,
                maybe(() -> due.minusDays(random.nextInt(40))).orElse(due),
                pick(List.of(MilestoneStatus.values())),
                maybe(this::day),
                maybe(this::day),
                maybe(() -> "+44 reasons"),
                maybe(() -> "- an action"));
    }

    private List<FinanceLine> finance(List<Ref> refs) {
        var lines = new ArrayList<Line>(List.of(new Line.WholeProgramme(), new Line.Total()));
        refs.forEach(ref -> lines.add(new Line.OfInitiative(ref)));
        var measures = new ArrayList<Measure>(List.of(Measure.Standard.values()));
        measures.addAll(programme.measures());
        var rows = lines.stream()
                .flatMap(line -> measures.stream().map(measure -> new LineAndMeasure(line, measure)))
                .toList();
        return rows("Finance", rows, this::finance);
    }

    private record LineAndMeasure(Line line, Measure measure) {}

    private FinanceLine finance(SourceRow source, LineAndMeasure what) {
        return new FinanceLine(
                source,
                what.line(),
                what.measure(),
                Optional.empty(),
                IntStream.range(0, MONTHS).mapToObj(_ -> maybe(this::pounds)).toList(),
                maybe(this::pounds));
    }

    private Risk risk(SourceRow source, Ref ref, Ref initiative) {
        return new Risk(
                source,
                ref,
                maybe(() -> initiative),
                maybe(() -> pick(programme.themes()).id()),
                "Winter pressure",
                maybe(() -> 1 + random.nextInt(5)),
                maybe(() -> 1 + random.nextInt(5)),
                maybe(() -> "beds"),
                maybe(() -> "O. Owner"));
    }

    private Indicator indicator(SourceRow source, Ref ref, Ref initiative) {
        return new Indicator(
                source,
                ref,
                maybe(() -> initiative),
                maybe(() -> pick(programme.themes()).id()),
                "Length of stay",
                maybe(() -> "days"),
                maybe(() -> new BigDecimal("4.25")),
                maybe(() -> new BigDecimal("0.000003")),
                maybe(() -> BigDecimal.valueOf(random.nextInt(9))));
    }

    private List<OutlookEntry> outlook(List<Ref> refs) {
        List<OutlookLine> lines = List.of(
                new OutlookLine.OfInitiative(refs.getFirst()),
                new OutlookLine.OfTheme(pick(programme.themes()).id()),
                new OutlookLine.WholeProgramme());
        return rows("Outlook", lines, this::outlook);
    }

    private OutlookEntry outlook(SourceRow source, OutlookLine line) {
        var years = new TreeMap<>(Map.of(
                programme.financialYear(), pounds(), programme.financialYear().plusYears(1), pounds()));
        return new OutlookEntry(source, line, pick(List.of(OutlookMeasure.values())), years, maybe(this::pounds));
    }

    private Pounds pounds() {
        return new Pounds(BigDecimal.valueOf(random.nextLong(-1_000_000L, 100_000_000L), 2));
    }

    private LocalDate day() {
        return period.atDay(1).plusDays(random.nextInt(-60, 60));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) > 0 ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T, R> List<R> rows(String sheet, List<T> items, BiFunction<SourceRow, T, R> row) {
        IntFunction<R> at = index -> row.apply(new SourceRow(Optional.of(sheet), index + 2), items.get(index));
        return IntStream.range(0, items.size()).mapToObj(at).toList();
    }
}
