package qipp.domain.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import qipp.domain.entry.Cell;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.money.Pounds;
import qipp.domain.place.Place;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.rating.Rated;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.money.ClosedMonths;
import qipp.domain.rule.money.FinanceRows;
import qipp.domain.rule.money.InitiativeRefs;
import qipp.domain.rule.money.Outturn;
import qipp.domain.rule.slip.FlippedMeasures;
import qipp.domain.rule.slip.UnitSlips;
import qipp.domain.rule.words.AmountWords;
import qipp.domain.rule.words.Texts;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Tracker;

/** A tracker as it was entered, with all that a rule may look at beside it. */
public final class RuleContext {
    private final Circumstances circumstances;
    private final EnteredTracker sent;
    private final EnteredTracker entered;
    private final Set<TrackerSheet> sheets;
    private final Optional<Tracker> understood;
    private final List<Rated> ratings;
    private final ClosedMonths closedMonths;
    private final FinanceRows finance;
    private final Outturn outturn;
    private final InitiativeRefs initiatives;
    private final FlippedMeasures flipped;
    private final UnitSlips unitSlips;
    private final History history;
    private final AmountWords words;
    private final Optional<YearMonth> period;
    private final Optional<LocalDate> asAt;

    /**
     * @param sheets the sheets that were there
     * @param understood the values, where everything that the figures need was understood
     * @param ratings as computed, where the tracker was understood
     */
    public RuleContext(
            Circumstances circumstances,
            EnteredTracker entered,
            Set<TrackerSheet> sheets,
            Optional<Tracker> understood,
            List<Rated> ratings) {
        this.circumstances = circumstances;
        this.sent = entered;
        this.entered = entered.cover().isNilReturn() ? withoutRows(entered) : entered;
        this.sheets = Set.copyOf(sheets);
        this.understood = understood;
        this.ratings = List.copyOf(ratings);
        this.period = comparable(entered.cover().period());
        this.asAt = circumstances.asAt().or(() -> period.map(YearMonth::atEndOfMonth));
        this.closedMonths =
                ClosedMonths.of(this.entered, circumstances.programme().financialYear(), period);
        this.initiatives = InitiativeRefs.of(this.entered);
        this.finance = FinanceRows.of(this.entered.finance(), initiatives);
        this.outturn = new Outturn(finance, closedMonths);
        this.flipped = FlippedMeasures.of(this.entered.finance());
        this.unitSlips = UnitSlips.of(finance, closedMonths);
        this.history = History.of(circumstances.previous(), this.entered);
        this.words = AmountWords.of(entered.cover());
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    public Programme programme() {
        return circumstances.programme();
    }

    public FinancialYear year() {
        return programme().financialYear();
    }

    /** What was entered; of a nil return the Cover alone, as the rows beside it are judged by one rule only. */
    public EnteredTracker entered() {
        return entered;
    }

    /** What was entered, the rows beside a nil return included. */
    public EnteredTracker sent() {
        return sent;
    }

    public boolean isNilReturn() {
        return entered.cover().isNilReturn();
    }

    /** Whether a sheet that should be there is not: nothing is said of what it would hold. */
    public boolean lacks(TrackerSheet sheet) {
        return !sheets.contains(sheet);
    }

    public Optional<Tracker> understood() {
        return understood;
    }

    public List<Rated> ratings() {
        return ratings;
    }

    public ClosedMonths closedMonths() {
        return closedMonths;
    }

    public FinanceRows finance() {
        return finance;
    }

    public Outturn outturn() {
        return outturn;
    }

    public FlippedMeasures flipped() {
        return flipped;
    }

    public UnitSlips unitSlips() {
        return unitSlips;
    }

    public InitiativeRefs initiatives() {
        return initiatives;
    }

    public History history() {
        return history;
    }

    /** The period; nothing where it is not the one asked for or not of the programme's year: no date is compared with it then. */
    public Optional<YearMonth> period() {
        return period;
    }

    /** The date of judgement: as given by the caller, else the last day of the period. */
    public Optional<LocalDate> asAt() {
        return asAt;
    }

    /** Whether the Cover names another programme: then nothing of it is held against this one. */
    public boolean isOfAnotherProgramme() {
        return entered.cover()
                .programme()
                .given()
                .filter(named -> !Texts.isSame(named, programme().id()))
                .isPresent();
    }

    /** The organisation, where the programme knows it. */
    public Optional<Organisation> organisation() {
        return entered.cover().organisation().given().flatMap(this::organisation);
    }

    /** The organisation of a code, in whatever case it is written. */
    public Optional<Organisation> organisation(String code) {
        return programme().organisations().stream()
                .filter(known -> Texts.isSame(known.code(), code))
                .findFirst();
    }

    /** The original date of a milestone: that of the first accepted tracker that had it, else the one in its row. */
    public Optional<LocalDate> original(MilestoneRow row) {
        return row.due().given().map(due -> history.firstDue(row).orElse(due));
    }

    /** An amount as it would be typed into this workbook. */
    public String typed(Pounds pounds) {
        return words.typed(pounds);
    }

    /** A sheet as a whole, for what no single cell says; in a JSON tracker there are no sheets. */
    public Place place(TrackerSheet sheet) {
        return isWorkbook() ? Place.sheet(sheet.label()) : Place.WHOLE_FILE;
    }

    private static EnteredTracker withoutRows(EnteredTracker entered) {
        return new EnteredTracker(entered.cover(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Optional<YearMonth> comparable(Cell<YearMonth> said) {
        return said.given()
                .filter(month -> circumstances.periodAsked().map(month::equals).orElse(true))
                .filter(programme().financialYear()::contains);
    }

    private boolean isWorkbook() {
        return entered.cover().format().place().sheet().isPresent();
    }
}
