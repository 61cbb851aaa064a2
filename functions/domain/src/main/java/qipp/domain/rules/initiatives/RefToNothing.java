package qipp.domain.rules.initiatives;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.entry.IndicatorRow;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.entry.RiskRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.InitiativeRefs;
import qipp.domain.tracker.Ref;

/** A ref names an initiative that is not there: one finding for each ref in each column. Not where it may be meant for an initiative whose own ref is blank, not understood or there twice. */
public record RefToNothing() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.REF_TO_NOTHING;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return context.lacks(TrackerSheet.INITIATIVES) || context.initiatives().mayAllBeMeantForRowsWithoutRef()
                ? Stream.empty()
                : Stream.concat(
                        columns(context.entered())
                                .flatMap(column -> lost(column, context.initiatives()))
                                .map(this::finding),
                        lost(lines(context.entered()), context.initiatives()).map(this::findingInOutlook));
    }

    private static Stream<List<Cell<Ref>>> columns(EnteredTracker entered) {
        return Stream.of(
                entered.milestones().stream().map(MilestoneRow::initiative).toList(),
                entered.finance().stream()
                        .flatMap(row -> RefCells.of(row.line()))
                        .toList(),
                entered.risks().stream().map(RiskRow::initiative).toList(),
                entered.indicators().stream().map(IndicatorRow::initiative).toList());
    }

    private static List<Cell<Ref>> lines(EnteredTracker entered) {
        return entered.outlook().stream()
                .flatMap(row -> RefCells.ofOutlook(row.line()))
                .toList();
    }

    private static Stream<List<Cell<Ref>>> lost(List<Cell<Ref>> column, InitiativeRefs initiatives) {
        return column.stream()
                .filter(cell ->
                        cell.given().filter(ref -> !initiatives.isKnown(ref)).isPresent())
                .collect(Collectors.groupingBy(cell -> cell.given().orElseThrow()))
                .values()
                .stream();
    }

    private Finding finding(List<Cell<Ref>> same) {
        return atAll(
                same,
                "the ref of an initiative",
                "There is no initiative %s.".formatted(same.getFirst().entered()),
                "Correct the ref, or add the initiative.");
    }

    private Finding findingInOutlook(List<Cell<Ref>> same) {
        return atAll(
                same,
                "the ref of an initiative, a theme, or ALL",
                "There is no initiative and no theme %s."
                        .formatted(same.getFirst().entered()),
                "Correct the line, or add the initiative.");
    }
}
