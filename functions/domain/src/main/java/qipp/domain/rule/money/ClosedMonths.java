package qipp.domain.rule.money;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.time.FinanceTo;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Ref;

/**
 * How many months of the year have closed for each line: those up to the Cover's Finance to, or an initiative's own.
 * Nothing where that is not known: then no month that depends on it is judged.
 */
public final class ClosedMonths {
    private final Optional<FinanceTo> cover;
    private final FinancialYear year;
    private final Map<Ref, InitiativeRow> initiatives = new HashMap<>();

    private ClosedMonths(Optional<FinanceTo> cover, FinancialYear year) {
        this.cover = cover;
        this.year = year;
    }

    /**
     * The closed months that a tracker says, as far as they are possible.
     *
     * @param period the period of the tracker, where no date is to be compared with it not at all
     */
    public static ClosedMonths of(EnteredTracker tracker, FinancialYear year, Optional<YearMonth> period) {
        var cover = tracker.cover().financeTo().given().filter(said -> isPossible(said, year, period));
        var closed = new ClosedMonths(cover, year);
        tracker.initiatives()
                .forEach(row -> row.ref().given().ifPresent(ref -> closed.initiatives.putIfAbsent(ref, row)));
        return closed;
    }

    /** The Cover's Finance to, where it is understood and can be right. */
    public Optional<FinanceTo> cover() {
        return cover;
    }

    /** From 0 to 12. */
    public Optional<Integer> of(Line line) {
        return line instanceof Line.OfInitiative(var ref)
                ? Optional.ofNullable(initiatives.get(ref)).flatMap(this::of)
                : cover.map(this::count);
    }

    /** Whether the months of a line are judged: not where its own Finance to is after the Cover's or in another year. */
    public boolean areJudged(Line line) {
        return !(line instanceof Line.OfInitiative(var ref)
                && Optional.ofNullable(initiatives.get(ref))
                        .filter(row -> isAfterCover(row) || isInAnotherYear(row))
                        .isPresent());
    }

    private Optional<Integer> of(InitiativeRow row) {
        var said = row.financeTo().isBlank() ? cover : row.financeTo().given();
        return said.filter(_ -> !isAfterCover(row) && !isInAnotherYear(row)).map(this::count);
    }

    /** Whether an initiative's own Finance to is in another year, and is not only wrong for being after the Cover's. */
    public boolean isInAnotherYear(InitiativeRow row) {
        return !isAfterCover(row)
                && row.financeTo()
                        .given()
                        .flatMap(FinanceTo::lastClosed)
                        .filter(last -> !year.contains(last))
                        .isPresent();
    }

    private boolean isAfterCover(InitiativeRow row) {
        return row.financeTo()
                .given()
                .filter(own -> cover.filter(own::isAfter).isPresent())
                .isPresent();
    }

    private int count(FinanceTo said) {
        return said.closedMonths(year);
    }

    private static boolean isPossible(FinanceTo said, FinancialYear year, Optional<YearMonth> period) {
        return said.lastClosed()
                .map(last -> year.contains(last)
                        && period.map(limit -> !last.isAfter(limit)).orElse(true))
                .orElse(true);
    }
}
