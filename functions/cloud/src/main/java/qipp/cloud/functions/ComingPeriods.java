package qipp.cloud.functions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import qipp.domain.keeping.Policies;

/**
 * Whether a period is still to come: its window has not opened, or where it has none, its month is not over. Days are
 * those of England.
 */
public final class ComingPeriods {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Policies policies;
    private final Clock clock;

    public ComingPeriods(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    boolean has(String programme, YearMonth period) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        return policies.of(programme, period)
                .flatMap(policy -> policy.programme().dates().window(period))
                .map(window -> today.isBefore(window.opens()))
                .orElseGet(() -> !period.isBefore(YearMonth.from(today)));
    }
}
