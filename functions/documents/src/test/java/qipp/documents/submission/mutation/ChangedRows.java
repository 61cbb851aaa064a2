package qipp.documents.submission.mutation;

import static java.util.function.UnaryOperator.identity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.Risk;
import qipp.domain.tracker.Tracker;

/** Trackers with one sheet changed, and rows with one value changed by {@link #DELTA}. */
final class ChangedRows {
    static final BigDecimal DELTA = new BigDecimal("1234.56");

    private static final Pounds POUNDS = new Pounds(DELTA);

    private ChangedRows() {}

    static Tracker initiatives(Tracker of, UnaryOperator<Initiative> change) {
        return changed(of, change, identity(), identity(), identity(), identity(), identity());
    }

    static Tracker milestones(Tracker of, UnaryOperator<Milestone> change) {
        return changed(of, identity(), change, identity(), identity(), identity(), identity());
    }

    static Tracker finance(Tracker of, UnaryOperator<FinanceLine> change) {
        return changed(of, identity(), identity(), change, identity(), identity(), identity());
    }

    static Tracker risks(Tracker of, UnaryOperator<Risk> change) {
        return changed(of, identity(), identity(), identity(), change, identity(), identity());
    }

    static Tracker indicators(Tracker of, UnaryOperator<Indicator> change) {
        return changed(of, identity(), identity(), identity(), identity(), change, identity());
    }

    static Tracker outlook(Tracker of, UnaryOperator<OutlookEntry> change) {
        return changed(of, identity(), identity(), identity(), identity(), identity(), change);
    }

    private static Tracker changed(
            Tracker of,
            UnaryOperator<Initiative> initiatives,
            UnaryOperator<Milestone> milestones,
            UnaryOperator<FinanceLine> finance,
            UnaryOperator<Risk> risks,
            UnaryOperator<Indicator> indicators,
            UnaryOperator<OutlookEntry> outlook) {
        return new Tracker(
                of.cover(),
                of.initiatives().stream().map(initiatives).toList(),
                of.milestones().stream().map(milestones).toList(),
                of.finance().stream().map(finance).toList(),
                of.risks().stream().map(risks).toList(),
                of.indicators().stream().map(indicators).toList(),
                of.outlook().stream().map(outlook).toList());
    }

    /** With its dates later, its new date earlier. */
    static Milestone later(Milestone milestone, int days) {
        return new Milestone(
                milestone.source(),
                milestone.ref(),
                milestone.initiative(),
                milestone.organisation(),
                milestone.name(),
                milestone.due().plusDays(days),
                milestone.firstDue().plusDays(days),
                milestone.status(),
                milestone.completedOn().map(day -> day.plusDays(2L * days)),
                milestone.newDate().map(day -> day.minusDays(days)),
                milestone.reason(),
                milestone.mitigatingAction());
    }

    /** With more of one scenario, where it has that. */
    static Initiative withMore(Initiative one, String scenario) {
        return new Initiative(
                one.source(),
                one.ref(),
                one.name(),
                one.theme(),
                one.scheme(),
                one.type(),
                one.identified(),
                one.recurrent(),
                one.leadOrganisation(),
                one.executiveLead(),
                one.clinicalLead(),
                one.projectLead(),
                one.financeTo(),
                more(one.best(), scenario.equals("best")),
                more(one.middle(), scenario.equals("middle")),
                more(one.worst(), scenario.equals("worst")),
                one.ownRating(),
                one.issue(),
                one.mitigation());
    }

    private static Optional<Pounds> more(Optional<Pounds> amount, boolean isChanged) {
        return isChanged ? amount.map(POUNDS::plus) : amount;
    }

    static OutlookEntry withMore(OutlookEntry entry, String year) {
        var years = new TreeMap<>(entry.years());
        years.replaceAll((one, amount) -> one.label().equals(year) ? amount.plus(POUNDS) : amount);
        return new OutlookEntry(entry.source(), entry.line(), entry.measure(), years, entry.total());
    }

    /** With so much more in its full year; without months the twelve are blank. */
    static FinanceLine fullYear(FinanceLine row, List<Optional<Pounds>> months, BigDecimal more) {
        var twelve = months.isEmpty()
                ? IntStream.range(0, 12).mapToObj(_ -> Optional.<Pounds>empty()).toList()
                : months;
        var fullYear = row.fullYear().orElse(Pounds.ZERO).plus(new Pounds(more));
        return new FinanceLine(
                row.source(), row.line(), row.measure(), row.organisation(), twelve, Optional.of(fullYear));
    }

    static Indicator withMore(Indicator one) {
        return new Indicator(
                one.source(),
                one.ref(),
                one.initiative(),
                one.theme(),
                one.indicator(),
                one.unit(),
                one.baseline().map(DELTA::add),
                one.target().map(DELTA::add),
                one.actual().map(DELTA::add));
    }

    static Risk withOtherScores(Risk one) {
        return new Risk(
                one.source(),
                one.ref(),
                one.initiative(),
                one.theme(),
                one.risk(),
                one.likelihood().map(score -> score % 5 + 1),
                one.impact().map(score -> score % 5 + 1),
                one.mitigation(),
                one.owner());
    }

    static OutlookEntry withMoreInTotal(OutlookEntry one) {
        return new OutlookEntry(
                one.source(),
                one.line(),
                one.measure(),
                one.years(),
                one.total().map(POUNDS::plus));
    }
}
