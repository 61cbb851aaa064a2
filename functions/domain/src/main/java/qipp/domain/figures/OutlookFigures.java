package qipp.domain.figures;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinancialYear;

/** Plan, challenge and opportunity by financial year: every year of the programme is there, empty where nothing is said. */
public record OutlookFigures(
        SortedMap<FinancialYear, Optional<Pounds>> plan,
        SortedMap<FinancialYear, Optional<Pounds>> challenge,
        SortedMap<FinancialYear, Optional<Pounds>> opportunity) {
    public OutlookFigures {
        plan = Collections.unmodifiableSortedMap(new TreeMap<>(plan));
        challenge = Collections.unmodifiableSortedMap(new TreeMap<>(challenge));
        opportunity = Collections.unmodifiableSortedMap(new TreeMap<>(opportunity));
    }

    /** Opportunity less challenge of a year, where both are said. */
    public Optional<Pounds> headroom(FinancialYear year) {
        return of(opportunity, year).flatMap(could -> of(challenge, year).map(could::minus));
    }

    private static Optional<Pounds> of(SortedMap<FinancialYear, Optional<Pounds>> amounts, FinancialYear year) {
        return amounts.getOrDefault(year, Optional.empty());
    }
}
