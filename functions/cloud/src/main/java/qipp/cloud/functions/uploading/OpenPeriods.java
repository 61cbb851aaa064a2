package qipp.cloud.functions.uploading;

import java.time.Instant;
import java.time.LocalDate;
import qipp.domain.keeping.Policies;
import qipp.domain.programme.Dates.Window;
import qipp.domain.programme.Programme;
import qipp.domain.refusal.Closed;
import qipp.domain.refusal.NotAcceptable;
import qipp.domain.refusal.NotThere;
import qipp.domain.refusal.NotYours;
import qipp.domain.time.England;
import qipp.domain.upload.MonthlyReturn;

/** Whether trackers of a period are taken: a period without a window is open. */
final class OpenPeriods {
    private final Policies policies;

    OpenPeriods(Policies policies) {
        this.policies = policies;
    }

    void refuseUnlessOpen(MonthlyReturn of, Instant now) {
        Programme programme = policies.of(of.programme(), of.period())
                .orElseThrow(() -> new NotThere("There is no programme " + of.programme() + "."))
                .programme();
        if (programme.organisation(of.organisation()).isEmpty()) {
            throw new NotYours("Your organisation has no part in the programme.");
        }
        if (!programme.financialYear().contains(of.period())) {
            throw NotAcceptable.at("/period", "is a month of " + programme.financialYear());
        }
        programme.dates().window(of.period()).ifPresent(window -> refuseOutside(window, England.day(now)));
    }

    private static void refuseOutside(Window window, LocalDate today) {
        if (today.isBefore(window.opens())) {
            throw new Closed("The period opens on " + window.opens() + ".");
        }
        if (today.isAfter(window.closes())) {
            throw new Closed("The period closed on " + window.closes() + ".");
        }
    }
}
