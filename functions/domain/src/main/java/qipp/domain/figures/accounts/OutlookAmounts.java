package qipp.domain.figures.accounts;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.figures.OutlookFigures;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.OutlookMeasure;

/** What is said of the years, by measure; a year of which nothing is said is left out. It adds up in any order. */
record OutlookAmounts(Map<OutlookMeasure, SortedMap<FinancialYear, Pounds>> byMeasure) {
    static final OutlookAmounts NONE = new OutlookAmounts(Map.of());

    OutlookAmounts {
        var copy = new EnumMap<OutlookMeasure, SortedMap<FinancialYear, Pounds>>(OutlookMeasure.class);
        byMeasure.forEach((measure, years) -> copy.put(measure, Collections.unmodifiableSortedMap(years)));
        byMeasure = Collections.unmodifiableMap(copy);
    }

    static OutlookAmounts of(Collection<OutlookEntry> entries) {
        return entries.stream().map(entry -> of(entry.measure(), entry.years())).reduce(NONE, OutlookAmounts::plus);
    }

    static OutlookAmounts of(OutlookMeasure measure, SortedMap<FinancialYear, Pounds> years) {
        return new OutlookAmounts(Map.of(measure, years));
    }

    OutlookAmounts plus(OutlookAmounts other) {
        var sums = new EnumMap<OutlookMeasure, SortedMap<FinancialYear, Pounds>>(OutlookMeasure.class);
        for (var measure : OutlookMeasure.values()) {
            var years = new TreeMap<>(of(measure));
            other.of(measure).forEach((year, amount) -> years.merge(year, amount, Pounds::plus));
            sums.put(measure, years);
        }
        return new OutlookAmounts(sums);
    }

    /** These amounts, and those of the other for each measure's years of which nothing is said here. */
    OutlookAmounts orElse(OutlookAmounts other) {
        var filled = new EnumMap<OutlookMeasure, SortedMap<FinancialYear, Pounds>>(OutlookMeasure.class);
        for (var measure : OutlookMeasure.values()) {
            var years = new TreeMap<>(other.of(measure));
            years.putAll(of(measure));
            filled.put(measure, years);
        }
        return new OutlookAmounts(filled);
    }

    /** Every one of these years, and any other of which something is said. */
    OutlookFigures figures(Collection<FinancialYear> years) {
        return new OutlookFigures(
                all(years, OutlookMeasure.PLAN),
                all(years, OutlookMeasure.CHALLENGE),
                all(years, OutlookMeasure.OPPORTUNITY));
    }

    private SortedMap<FinancialYear, Optional<Pounds>> all(Collection<FinancialYear> years, OutlookMeasure measure) {
        var all = new TreeMap<FinancialYear, Optional<Pounds>>();
        years.forEach(year -> all.put(year, Optional.empty()));
        byMeasure.values().forEach(said -> said.keySet().forEach(year -> all.put(year, Optional.empty())));
        of(measure).forEach((year, amount) -> all.put(year, Optional.of(amount)));
        return all;
    }

    private SortedMap<FinancialYear, Pounds> of(OutlookMeasure measure) {
        return byMeasure.getOrDefault(measure, Collections.emptySortedMap());
    }
}
