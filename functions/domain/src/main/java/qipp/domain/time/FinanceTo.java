package qipp.domain.time;

import java.time.YearMonth;
import java.util.Optional;

/** The last month with actuals, or none while no month has closed. */
public record FinanceTo(Optional<YearMonth> lastClosed) {
    public static final FinanceTo NONE = new FinanceTo(Optional.empty());

    public static FinanceTo of(YearMonth month) {
        return new FinanceTo(Optional.of(month));
    }

    /** How many months of the year have actuals: from 0 to 12. */
    public int closedMonths(FinancialYear year) {
        return lastClosed.map(year::monthsUpTo).orElse(0);
    }

    /** Whether this is a later month than the other; none is before every month. */
    public boolean isAfter(FinanceTo other) {
        return lastClosed.isPresent()
                && other.lastClosed.map(lastClosed.get()::isAfter).orElse(true);
    }

    @Override
    public String toString() {
        return lastClosed.map(YearMonth::toString).orElse("none");
    }
}
