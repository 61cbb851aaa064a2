package qipp.domain.rule.money;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.entry.IndicatorRow;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.entry.RiskRow;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.Ref;

/** Which initiatives there are, and which of the refs to them lead nowhere. */
public final class InitiativeRefs {
    private final Set<Ref> known;
    private final Set<Ref> unresolved;
    private final Set<Ref> withMilestones;
    private final boolean someMilestoneIsUncertain;
    private final int rowsWithoutRef;
    private final int rowsWithoutRefOfTheirOwn;

    private InitiativeRefs(EnteredTracker tracker) {
        var refs = given(tracker.initiatives().stream().map(InitiativeRow::ref)).toList();
        var ofMilestones = given(tracker.milestones().stream().map(MilestoneRow::initiative))
                .toList();
        this.known = Set.copyOf(new HashSet<>(refs));
        this.unresolved = references(tracker).filter(ref -> !isKnown(ref)).collect(Collectors.toSet());
        this.withMilestones = Set.copyOf(new HashSet<>(ofMilestones));
        this.someMilestoneIsUncertain =
                ofMilestones.size() < tracker.milestones().size() || !known.containsAll(withMilestones);
        this.rowsWithoutRef = tracker.initiatives().size() - refs.size();
        this.rowsWithoutRefOfTheirOwn = tracker.initiatives().size() - known.size();
    }

    /** Those of a tracker as it was entered. */
    public static InitiativeRefs of(EnteredTracker tracker) {
        return new InitiativeRefs(tracker);
    }

    /** Every initiative whose ref is known, in the order of the refs. */
    public List<Ref> known() {
        return known.stream().sorted().toList();
    }

    /** Whether a ref leads to an initiative. */
    public boolean isKnown(Ref ref) {
        return known.contains(ref);
    }

    /** Whether a line of money is the whole programme, a total, or an initiative that there is. */
    public boolean isKnown(Line line) {
        return !(line instanceof Line.OfInitiative(var ref)) || isKnown(ref);
    }

    /** Whether an initiative has milestones, or one whose own initiative is not certain may be its. */
    public boolean mayHaveMilestones(Ref ref) {
        return someMilestoneIsUncertain || withMilestones.contains(ref);
    }

    /** Whether so many initiatives that are looked for may be rows without a ref of their own. */
    public boolean mayInclude(int count) {
        return count <= rowsWithoutRefOfTheirOwn;
    }

    /** Whether each row of an initiative has a ref of its own. */
    public boolean areDistinct() {
        return rowsWithoutRefOfTheirOwn == 0;
    }

    /** The initiatives that there are at least: a ref that is there twice counts once. */
    public int fewest() {
        return known.size() + rowsWithoutRef;
    }

    /** The initiatives that there are at most: every row is one. */
    public int most() {
        return known.size() + rowsWithoutRefOfTheirOwn;
    }

    /**
     * Whether every ref that leads nowhere may be meant for an initiative whose own ref is blank, not understood or that
     * of another one: that is one cause, and it is reported where it stands.
     */
    public boolean mayAllBeMeantForRowsWithoutRef() {
        return mayInclude(unresolved.size()) || (known.isEmpty() && rowsWithoutRef > 0);
    }

    private static Stream<Ref> references(EnteredTracker tracker) {
        return Stream.of(
                        given(tracker.milestones().stream().map(MilestoneRow::initiative)),
                        given(tracker.risks().stream().map(RiskRow::initiative)),
                        given(tracker.indicators().stream().map(IndicatorRow::initiative)),
                        tracker.finance().stream().flatMap(row -> ofLine(row.line())),
                        tracker.outlook().stream().flatMap(row -> ofOutlookLine(row.line())))
                .flatMap(refs -> refs);
    }

    private static Stream<Ref> given(Stream<Cell<Ref>> cells) {
        return cells.flatMap(cell -> cell.given().stream());
    }

    private static Stream<Ref> ofLine(Cell<Line> cell) {
        return cell.given().stream()
                .flatMap(line -> line instanceof Line.OfInitiative(var ref) ? Stream.of(ref) : Stream.empty());
    }

    private static Stream<Ref> ofOutlookLine(Cell<OutlookLine> cell) {
        return cell.given().stream()
                .flatMap(line -> line instanceof OutlookLine.OfInitiative(var ref) ? Stream.of(ref) : Stream.empty());
    }
}
