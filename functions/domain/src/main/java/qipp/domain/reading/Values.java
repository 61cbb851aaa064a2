package qipp.domain.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.EnteredCover;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.entry.FinanceRow;
import qipp.domain.entry.IndicatorRow;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.entry.OutlookRow;
import qipp.domain.entry.RiskRow;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Programme;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Risk;
import qipp.domain.tracker.Tracker;

/** The values of cells that {@link Needed} found understood. */
final class Values {
    private Values() {}

    static Cover cover(EnteredCover cover, Programme programme) {
        return new Cover(
                cover.programme().given().orElse(programme.id()),
                needed(cover.organisation()),
                needed(cover.period()),
                needed(cover.financeTo()),
                needed(cover.amountsIn()),
                needed(cover.savingsAre()),
                cover.isNilReturn(),
                cover.own(),
                cover.preparedBy().given(),
                cover.signedOffBy().given(),
                cover.role().given(),
                cover.signedOffOn().given());
    }

    static Tracker tracker(Cover cover, EnteredTracker entered, Map<Ref, LocalDate> firstDue) {
        return new Tracker(
                cover,
                entered.initiatives().stream().map(Values::initiative).toList(),
                entered.milestones().stream()
                        .map(row -> milestone(row, firstDue))
                        .toList(),
                entered.finance().stream().map(Values::financeLine).toList(),
                entered.risks().stream().flatMap(row -> risk(row).stream()).toList(),
                entered.indicators().stream()
                        .flatMap(row -> indicator(row).stream())
                        .toList(),
                entered.outlook().stream().map(Values::outlookEntry).toList());
    }

    private static Initiative initiative(InitiativeRow row) {
        return new Initiative(
                row.source(),
                needed(row.ref()),
                named(row.initiative()),
                needed(row.theme()),
                row.scheme().given(),
                row.type().given(),
                row.isIdentified(),
                row.recurrent().given(),
                row.leadOrganisation().given(),
                row.executiveLead().given(),
                row.clinicalLead().given(),
                row.projectLead().given(),
                row.financeTo().given(),
                pounds(row.best()),
                pounds(row.middle()),
                pounds(row.worst()),
                row.ownRating().given(),
                row.issue().given(),
                row.mitigation().given());
    }

    private static Milestone milestone(MilestoneRow row, Map<Ref, LocalDate> firstDue) {
        var ref = needed(row.ref());
        var due = needed(row.due());
        return new Milestone(
                row.source(),
                ref,
                needed(row.initiative()),
                row.organisation().given(),
                named(row.milestone()),
                due,
                firstDue.getOrDefault(ref, due),
                needed(row.status()),
                row.completedOn().given(),
                row.newDate().given(),
                row.reason().given(),
                row.mitigatingAction().given());
    }

    private static FinanceLine financeLine(FinanceRow row) {
        return new FinanceLine(
                row.source(),
                needed(row.line()),
                needed(row.measure()),
                row.organisation().given(),
                row.months().stream().map(Values::pounds).toList(),
                pounds(row.fullYear()));
    }

    private static Optional<Risk> risk(RiskRow row) {
        return row.ref()
                .given()
                .map(ref -> new Risk(
                        row.source(),
                        ref,
                        row.initiative().given(),
                        row.theme().given(),
                        named(row.risk()),
                        row.likelihood().given(),
                        row.impact().given(),
                        row.mitigation().given(),
                        row.owner().given()));
    }

    private static Optional<Indicator> indicator(IndicatorRow row) {
        return row.ref()
                .given()
                .map(ref -> new Indicator(
                        row.source(),
                        ref,
                        row.initiative().given(),
                        row.theme().given(),
                        named(row.indicator()),
                        row.unit().given(),
                        row.baseline().given(),
                        row.target().given(),
                        row.actual().given()));
    }

    private static OutlookEntry outlookEntry(OutlookRow row) {
        return new OutlookEntry(
                row.source(),
                needed(row.line()),
                row.measure().given().orElse(OutlookMeasure.PLAN),
                years(row.years()),
                pounds(row.total()));
    }

    private static SortedMap<FinancialYear, Pounds> years(Map<FinancialYear, Cell<Amount>> cells) {
        var years = new TreeMap<FinancialYear, Pounds>();
        cells.forEach((year, cell) -> pounds(cell).ifPresent(amount -> years.put(year, amount)));
        return years;
    }

    private static Optional<Pounds> pounds(Cell<Amount> cell) {
        return cell.given().map(Amount::pounds);
    }

    /** A name that is not there does not keep the figures back. */
    private static String named(Cell<String> cell) {
        return cell.given().orElse("");
    }

    private static <T> T needed(Cell<T> cell) {
        return cell.given().orElseThrow();
    }
}
