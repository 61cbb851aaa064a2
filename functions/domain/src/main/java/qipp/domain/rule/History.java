package qipp.domain.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qipp.domain.entry.EnteredCover;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.time.FinanceTo;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Tracker;

/**
 * What the organisation's accepted trackers said before. A nil return is compared with nothing, and a row whose ref is
 * there twice neither: it is not certain which of the two it was.
 */
public final class History {
    private final Optional<Tracker> last;
    private final Set<Ref> twice = new HashSet<>();
    private final Map<Ref, Milestone> milestones = new HashMap<>();
    private final Map<FinanceKey, FinanceLine> finance = new HashMap<>();
    private final Map<Line, FinanceTo> ownFinanceTo = new HashMap<>();
    private final Map<Ref, LocalDate> firstDue = new HashMap<>();

    private History(Optional<Tracker> last) {
        this.last = last;
    }

    static History of(List<Tracker> oldestFirst, EnteredTracker now) {
        var history = new History(oldestFirst.stream()
                .skip(Math.max(0, oldestFirst.size() - 1))
                .filter(tracker -> !tracker.cover().nilReturn())
                .findFirst());
        history.last.ifPresent(history::remember);
        oldestFirst.stream()
                .flatMap(tracker -> tracker.milestones().stream())
                .forEach(row -> history.firstDue.putIfAbsent(row.ref(), row.firstDue()));
        history.lookForRefsTwice(now);
        return history;
    }

    private void remember(Tracker tracker) {
        tracker.milestones().forEach(row -> milestones.putIfAbsent(row.ref(), row));
        tracker.finance().forEach(row -> finance.putIfAbsent(FinanceKey.of(row), row));
        tracker.initiatives()
                .forEach(row -> row.financeTo()
                        .ifPresent(own -> ownFinanceTo.putIfAbsent(new Line.OfInitiative(row.ref()), own)));
    }

    private void lookForRefsTwice(EnteredTracker now) {
        var once = new HashSet<Ref>();
        now.milestones().stream()
                .flatMap(row -> row.ref().given().stream())
                .filter(ref -> !once.add(ref))
                .forEach(twice::add);
    }

    /** The last accepted tracker, unless it was a nil return. */
    public Optional<Tracker> last() {
        return last;
    }

    /** The initiatives of the last accepted tracker. */
    public List<Initiative> initiatives() {
        return last.map(Tracker::initiatives).orElse(List.of());
    }

    /** The milestones of the last accepted tracker. */
    public List<Milestone> milestones() {
        return last.map(Tracker::milestones).orElse(List.of());
    }

    public boolean knows(Ref milestone) {
        return milestones.containsKey(milestone);
    }

    /** The milestone of a row as the last accepted tracker had it. */
    public Optional<Milestone> before(MilestoneRow row) {
        return milestones.isEmpty() ? Optional.empty() : ownRef(row).map(milestones::get);
    }

    /** The original date of a milestone: that of the first accepted tracker that had it. */
    public Optional<LocalDate> firstDue(MilestoneRow row) {
        return firstDue.isEmpty() ? Optional.empty() : ownRef(row).map(firstDue::get);
    }

    /** Whether the date in a row's own Due is not the one that the last accepted tracker has. */
    public boolean dueHasMoved(MilestoneRow row) {
        return before(row)
                .filter(before -> row.due()
                        .given()
                        .filter(now -> !now.equals(before.due()))
                        .isPresent())
                .isPresent();
    }

    /** The row of money as the last accepted tracker had it. */
    public Optional<FinanceLine> finance(FinanceKey key) {
        return Optional.ofNullable(finance.get(key));
    }

    /** How many months had closed for a line in the last accepted tracker. */
    public int closedMonths(Line line, FinancialYear year) {
        return financeTo(line).map(said -> said.closedMonths(year)).orElse(0);
    }

    /** The unit of the last accepted tracker, where it is another than this one's. */
    public Optional<AmountUnit> otherUnit(EnteredCover cover) {
        return last.map(tracker -> tracker.cover().amountsIn())
                .filter(unit -> !cover.amountsIn().given().equals(Optional.of(unit)));
    }

    /** The rows of money that the last accepted tracker had. */
    public Map<FinanceKey, FinanceLine> finance() {
        return Collections.unmodifiableMap(finance);
    }

    private Optional<FinanceTo> financeTo(Line line) {
        return Optional.ofNullable(ownFinanceTo.get(line))
                .or(() -> last.map(tracker -> tracker.cover().financeTo()));
    }

    private Optional<Ref> ownRef(MilestoneRow row) {
        return row.ref().given().filter(ref -> !twice.contains(ref));
    }
}
