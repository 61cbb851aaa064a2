package qipp.domain.rules.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.RowAmounts;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure.Standard;

/** An amount, or a whole row, looks as if it were in another unit than the rest: about a thousand times as much or as little. */
public record UnitSlip() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.UNIT_SLIP;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return Stream.concat(months(context), rows(context));
    }

    private Stream<Finding> months(RuleContext context) {
        return context.finance().byKey().entrySet().stream()
                .filter(entry -> !(entry.getKey().line() instanceof Line.Total))
                .flatMap(entry -> entry.getValue().stream())
                .map(SlippedMonths::of)
                .filter(cells -> !cells.isEmpty())
                .map(cells -> finding(cells, "the other months of its row"));
    }

    private Stream<Finding> rows(RuleContext context) {
        var slipped = new SlippedRows(context.finance());
        return context.finance().byKey().keySet().stream()
                .filter(key -> key.measure() == Standard.PLAN && !(key.line() instanceof Line.Total))
                .flatMap(slipped::of)
                .map(row -> finding(cells(row), other(row)));
    }

    private static List<Cell<Amount>> cells(FinanceRow row) {
        return RowAmounts.of(row).saysOnlyTotal()
                ? List.of(row.fullYear())
                : row.months().stream().filter(cell -> cell.given().isPresent()).toList();
    }

    private static String other(FinanceRow row) {
        return row.measure().given().equals(Optional.of(Standard.PLAN))
                ? "the line's actual and forecast of the same months"
                : "the line's plan of the same months";
    }

    private Finding finding(List<Cell<Amount>> cells, String others) {
        var places = cells.stream().map(Cell::place).toList();
        return at(
                        cells.getFirst(),
                        "an amount of the size of " + others,
                        "%s is about a thousand times as much, or as little, as %s."
                                .formatted(cells.getFirst().entered(), others),
                        "Enter it in the unit that the Cover names, or say why it is right.")
                .forAll(places);
    }
}
