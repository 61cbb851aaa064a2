package qipp.domain.tracker;

import java.util.List;
import java.util.Optional;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;
import qipp.domain.time.FinancialYear;

/**
 * A row of money: one line and measure, April to March, in pounds, a saving positive.
 *
 * @param organisation the part of the organisation, such as a PCT; empty for the organisation as a whole
 * @param months twelve, empty where nothing stands
 */
public record FinanceLine(
        SourceRow source,
        Line line,
        Measure measure,
        Optional<String> organisation,
        List<Optional<Pounds>> months,
        Optional<Pounds> fullYear) {
    public FinanceLine {
        months = List.copyOf(months);
        if (months.size() != FinancialYear.MONTHS) {
            throw new IllegalArgumentException("a finance line has 12 months, not " + months.size());
        }
    }
}
