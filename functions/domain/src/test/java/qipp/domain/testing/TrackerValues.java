package qipp.domain.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import qipp.domain.figures.accounts.JudgedTracker;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;
import qipp.domain.rag.Rating;
import qipp.domain.time.FinanceTo;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.SavingsSign;
import qipp.domain.tracker.Tracker;

/** Builds a tracker that was understood, row by row: of June 2012, with finance to May 2012 unless a test says so. */
public final class TrackerValues {
    public static final LocalDate AS_AT = LocalDate.of(2012, 6, 30);

    private final String organisation;
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<FinanceLine> finance = new ArrayList<>();
    private final List<OutlookEntry> outlook = new ArrayList<>();
    private FinanceTo financeTo = FinanceTo.of(YearMonth.of(2012, 5));
    private boolean nilReturn;
    private Optional<Rating> ownRating = Optional.empty();

    private TrackerValues(String organisation) {
        this.organisation = organisation;
    }

    public static TrackerValues of(String organisation) {
        return new TrackerValues(organisation);
    }

    public TrackerValues financeTo(FinanceTo month) {
        financeTo = month;
        return this;
    }

    public TrackerValues nilReturn() {
        nilReturn = true;
        return this;
    }

    public TrackerValues ownRating(Rating rating) {
        ownRating = Optional.of(rating);
        return this;
    }

    public TrackerValues add(InitiativeValues initiative) {
        initiatives.add(initiative.build(initiatives.size() + 2));
        return this;
    }

    public TrackerValues add(MilestoneValues milestone) {
        milestones.add(milestone.build(milestones.size() + 2));
        return this;
    }

    /** Plan, actual and forecast of a line, the same in each month to which they belong. */
    public TrackerValues money(String line, long plan, long actual, long forecast) {
        int closed = financeTo.closedMonths(new FinancialYear(2012));
        return row(line, Measure.Standard.PLAN, 0, FinancialYear.MONTHS, plan)
                .row(line, Measure.Standard.ACTUAL, 0, closed, actual)
                .row(line, Measure.Standard.FORECAST, closed, FinancialYear.MONTHS, forecast);
    }

    /** A row with the same amount in each month from one place to before another. */
    public TrackerValues row(String line, Measure measure, int from, int to, long pounds) {
        return add(line, measure, Optional.empty(), months(from, to, pounds), Optional.empty());
    }

    public TrackerValues rowOfPart(String line, Measure measure, String part, int from, int to, long pounds) {
        return add(line, measure, Optional.of(part), months(from, to, pounds), Optional.empty());
    }

    /** A row that has only its full year. */
    public TrackerValues fullYear(String line, Measure measure, long pounds) {
        return add(line, measure, Optional.empty(), months(0, 0, 0), Optional.of(Pounds.of(pounds)));
    }

    public TrackerValues outlook(OutlookLine line, OutlookMeasure measure, Map<String, Integer> years) {
        var amounts = new TreeMap<FinancialYear, Pounds>();
        years.forEach((year, pounds) -> amounts.put(FinancialYear.parse(year).orElseThrow(), Pounds.of(pounds)));
        outlook.add(new OutlookEntry(source("Outlook", outlook.size()), line, measure, amounts, Optional.empty()));
        return this;
    }

    public Tracker build() {
        return new Tracker(cover(), initiatives, milestones, finance, List.of(), List.of(), outlook);
    }

    public JudgedTracker judged() {
        return new JudgedTracker(build(), AS_AT);
    }

    private TrackerValues add(
            String line,
            Measure measure,
            Optional<String> part,
            List<Optional<Pounds>> months,
            Optional<Pounds> fullYear) {
        var about = line.equals("ALL") ? new Line.WholeProgramme() : new Line.OfInitiative(new Ref(line));
        finance.add(new FinanceLine(source("Finance", finance.size()), about, measure, part, months, fullYear));
        return this;
    }

    private Cover cover() {
        return new Cover(
                "test-2012-13",
                organisation,
                YearMonth.from(AS_AT),
                financeTo,
                AmountUnit.POUNDS,
                SavingsSign.POSITIVE,
                nilReturn,
                ownRating,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Optional<Pounds>> months(int from, int to, long pounds) {
        return IntStream.range(0, FinancialYear.MONTHS)
                .mapToObj(month ->
                        month >= from && month < to ? Optional.of(Pounds.of(pounds)) : Optional.<Pounds>empty())
                .toList();
    }

    private static SourceRow source(String sheet, int before) {
        return new SourceRow(Optional.of(sheet), before + 2);
    }
}
