package qipp.domain.rules.initiatives;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.entry.IndicatorRow;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.entry.RiskRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Ref;

/** A ref stands for two rows of one sheet: one finding for each row after the first. */
public record RefTwice() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.REF_TWICE;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var entered = context.entered();
        return Stream.of(
                        entered.initiatives().stream().map(InitiativeRow::ref).toList(),
                        entered.milestones().stream().map(MilestoneRow::ref).toList(),
                        entered.risks().stream().map(RiskRow::ref).toList(),
                        entered.indicators().stream().map(IndicatorRow::ref).toList())
                .flatMap(this::repeated);
    }

    private Stream<Finding> repeated(List<Cell<Ref>> refs) {
        return refs.stream()
                .filter(cell -> cell.given().isPresent())
                .collect(Collectors.groupingBy(cell -> cell.given().orElseThrow()))
                .values()
                .stream()
                .flatMap(same -> same.stream().skip(1).map(cell -> finding(same.getFirst(), cell)));
    }

    private Finding finding(Cell<Ref> first, Cell<Ref> cell) {
        return at(
                cell,
                "a ref of its own",
                "The ref %s is already that of %s."
                        .formatted(cell.entered(), first.place().cell().orElse("another row")),
                "Give the row a ref of its own, or delete it if it is the same.");
    }
}
