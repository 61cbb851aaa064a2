package qipp.domain.rule.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;

/** The months of a row that look as if they were in another unit than its other months, of which at least three are not nil. */
final class SlippedMonths {
    private static final int FEWEST_OTHERS = 3;

    private SlippedMonths() {}

    static List<Cell<Amount>> of(FinanceRow row) {
        return Magnitude.someMayBeUnitsApart(amounts(row)) ? slipped(row) : List.of();
    }

    private static List<BigDecimal> amounts(FinanceRow row) {
        var amounts = new ArrayList<BigDecimal>();
        for (var cell : row.months()) {
            cell.given().ifPresent(amount -> amounts.add(amount.pounds().amount()));
        }
        return amounts;
    }

    private static List<Cell<Amount>> slipped(FinanceRow row) {
        return IntStream.range(0, row.months().size())
                .filter(month -> isSlipped(row, month))
                .mapToObj(row.months()::get)
                .toList();
    }

    private static boolean isSlipped(FinanceRow row, int month) {
        return row.months()
                .get(month)
                .given()
                .map(amount -> amount.pounds().amount())
                .flatMap(amount -> Magnitude.median(others(row, month), FEWEST_OTHERS)
                        .filter(median -> Magnitude.areUnitsApart(amount, median)))
                .isPresent();
    }

    private static List<BigDecimal> others(FinanceRow row, int month) {
        return IntStream.range(0, row.months().size())
                .filter(other -> other != month)
                .mapToObj(row.months()::get)
                .flatMap(cell -> cell.given().stream())
                .map(amount -> amount.pounds().amount())
                .toList();
    }
}
