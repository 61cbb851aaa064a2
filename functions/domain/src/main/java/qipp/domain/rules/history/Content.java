package qipp.domain.rules.history;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.Risk;
import qipp.domain.tracker.Tracker;

/**
 * What a tracker says, whatever the order of its rows: all but the Cover's period, Finance to, preparer and sign-off.
 * Where a row stands and what was first accepted are not said by it.
 */
record Content(Object cover, List<Set<Object>> sheets) {
    static Content of(Tracker tracker) {
        return new Content(
                cover(tracker.cover()),
                List.of(
                        rows(tracker.initiatives(), Content::initiative),
                        rows(tracker.milestones(), Content::milestone),
                        rows(tracker.finance(), Content::finance),
                        rows(tracker.risks(), Content::risk),
                        rows(tracker.indicators(), Content::indicator),
                        rows(tracker.outlook(), Content::outlook)));
    }

    private static <R> Set<Object> rows(Collection<R> rows, Function<R, Object> content) {
        return rows.stream().map(content).collect(Collectors.toSet());
    }

    private static Object cover(Cover cover) {
        return List.of(
                cover.programme(),
                cover.organisation(),
                cover.amountsIn(),
                cover.savingsAre(),
                cover.nilReturn(),
                cover.ownRating());
    }

    private static Object initiative(Initiative row) {
        return List.of(
                row.ref(),
                row.name(),
                row.theme(),
                row.scheme(),
                row.type(),
                row.identified(),
                row.recurrent(),
                row.leadOrganisation(),
                row.executiveLead(),
                row.clinicalLead(),
                row.projectLead(),
                row.financeTo(),
                row.best(),
                row.middle(),
                row.worst(),
                row.ownRating(),
                row.issue(),
                row.mitigation());
    }

    private static Object milestone(Milestone row) {
        return List.of(
                row.ref(),
                row.initiative(),
                row.organisation(),
                row.name(),
                row.due(),
                row.status(),
                row.completedOn(),
                row.newDate(),
                row.reason(),
                row.mitigatingAction());
    }

    private static Object finance(FinanceLine row) {
        return List.of(row.line(), row.measure(), row.organisation(), row.months(), row.fullYear());
    }

    private static Object risk(Risk row) {
        return List.of(
                row.ref(),
                row.initiative(),
                row.theme(),
                row.risk(),
                row.likelihood(),
                row.impact(),
                row.mitigation(),
                row.owner());
    }

    private static Object indicator(Indicator row) {
        return List.of(
                row.ref(),
                row.initiative(),
                row.theme(),
                row.indicator(),
                row.unit(),
                row.baseline(),
                row.target(),
                row.actual());
    }

    private static Object outlook(OutlookEntry row) {
        return List.of(row.line(), row.measure(), row.years(), row.total());
    }
}
