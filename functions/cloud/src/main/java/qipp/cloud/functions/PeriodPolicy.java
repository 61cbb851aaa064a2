package qipp.cloud.functions;

import java.time.YearMonth;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.Policies.Policy;
import qipp.domain.refusal.NotAcceptable;
import qipp.domain.refusal.NotThere;

/** Finds the policy of a period that somebody asks about. */
public final class PeriodPolicy {
    private PeriodPolicy() {}

    /** The policy; refused where there is no such programme, or the period is not of its year. */
    public static Policy of(String programme, YearMonth period, Policies policies) {
        Policy policy = policies.of(programme, period)
                .orElseThrow(() -> new NotThere("There is no programme " + programme + "."));
        var year = policy.programme().financialYear();
        if (!year.contains(period)) {
            throw NotAcceptable.at("/period", "is a month of " + year);
        }
        return policy;
    }
}
