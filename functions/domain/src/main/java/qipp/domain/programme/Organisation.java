package qipp.domain.programme;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinancialYear;

/** A body that sends a tracker: its code, its challenge by year in pounds, and its parts where the programme names them. */
public record Organisation(String code, String name, SortedMap<FinancialYear, Pounds> challenge, List<String> parts) {
    public Organisation {
        challenge = Collections.unmodifiableSortedMap(new TreeMap<>(challenge));
        parts = List.copyOf(parts);
    }

    /** What it has to save in a year, in pounds; nothing where the programme does not say. */
    public Optional<Pounds> challengeOf(FinancialYear year) {
        return Optional.ofNullable(challenge.get(year));
    }
}
