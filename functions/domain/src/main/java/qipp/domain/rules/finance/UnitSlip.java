package qipp.domain.rules.finance;

import java.util.List;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** An amount, or a whole row, looks as if it were in another unit than the rest: about a thousand times as much or as little. */
public record UnitSlip() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.UNIT_SLIP;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return context.unitSlips().all().stream().map(slip -> finding(slip.cells(), slip.others()));
    }

    private Finding finding(List<Cell<Amount>> cells, String others) {
        return atAll(
                cells,
                "an amount of the size of " + others,
                "%s about a thousand times as much, or as little, as %s.".formatted(amounts(cells), others),
                "Enter it in the unit that the Cover names, or say why it is right.");
    }

    private static String amounts(List<Cell<Amount>> cells) {
        var first = cells.getFirst().entered();
        return cells.size() == 1 ? first + " is" : "%s and %d more of the row are".formatted(first, cells.size() - 1);
    }
}
