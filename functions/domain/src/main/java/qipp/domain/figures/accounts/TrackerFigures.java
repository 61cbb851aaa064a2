package qipp.domain.figures.accounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.figures.Figured;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Subject;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.Tracker;

/** The figures of one organisation. Source: "What is computed and what is checked", Milestones and Money. */
public final class TrackerFigures {
    private TrackerFigures() {}

    /**
     * Everything that a tracker's rows add up to, and the same for each theme, scheme, initiative and part. A nil
     * return has figures of zero and no coverage.
     */
    public static Figured of(Tracker tracker, Programme programme, LocalDate asAt) {
        var accounts = new OrganisationAccounts(tracker, programme, asAt);
        return of(tracker, programme, accounts, accounts.byTheme());
    }

    /** The figures of an organisation whose accounts are made. */
    public static Figured of(
            Tracker tracker, Programme programme, OrganisationAccounts accounts, ThemeAccounts byTheme) {
        var figured = byTheme.figured(Subject.organisation(tracker.cover().organisation()), programme);
        var breakdown = Stream.of(figured.breakdown(), accounts.initiatives(), accounts.parts())
                .flatMap(Collection::stream)
                .toList();
        return new Figured(shown(figured.figures(), tracker), breakdown);
    }

    private static Figures shown(Figures figures, Tracker tracker) {
        return tracker.cover().nilReturn() ? figures.withCoverage(Optional.empty()) : figures;
    }
}
