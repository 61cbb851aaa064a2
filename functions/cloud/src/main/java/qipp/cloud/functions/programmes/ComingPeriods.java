package qipp.cloud.functions.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import qipp.domain.keeping.Policies;
import qipp.domain.time.England;

/**
 * Whether a period is still to come: its window has not opened, or where it has none, its month is not over.
 */
public final class ComingPeriods {
    private final Policies policies;
    private final Clock clock;

    public ComingPeriods(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    boolean has(String programme, YearMonth period) {
        LocalDate today = England.day(clock.instant());
        return policies.of(programme, period)
                .flatMap(policy -> policy.programme().dates().window(period))
                .map(window -> today.isBefore(window.opens()))
                .orElseGet(() -> !period.isBefore(YearMonth.from(today)));
    }
}
