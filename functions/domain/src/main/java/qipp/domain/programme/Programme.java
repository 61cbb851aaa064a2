package qipp.domain.programme;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import qipp.domain.finding.Code;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Measure;

/**
 * A savings programme as its region runs it: policy as data.
 *
 * @param trial codes that report and do not block before the month from which they count
 */
public record Programme(
        String id,
        String name,
        FinancialYear financialYear,
        List<Organisation> organisations,
        List<Group> groups,
        List<Theme> themes,
        Dates dates,
        InitiativeLimits initiatives,
        FinancePolicy finance,
        MilestonePolicy milestones,
        Optional<CoveragePolicy> coverage,
        Optional<Scenarios> scenarios,
        List<Measure.Own> measures,
        Shown shown,
        SortedMap<Code, YearMonth> trial,
        List<Table> tables) {
    public Programme {
        organisations = List.copyOf(organisations);
        groups = List.copyOf(groups);
        themes = List.copyOf(themes);
        measures = List.copyOf(measures);
        trial = Collections.unmodifiableSortedMap(new TreeMap<>(trial));
        tables = List.copyOf(tables);
    }

    public Optional<Organisation> organisation(String code) {
        return organisations.stream()
                .filter(organisation -> organisation.code().equals(code))
                .findFirst();
    }

    /** The programme's years: its own and those for which it sets a challenge, in order. */
    public SortedSet<FinancialYear> years() {
        var years = new TreeSet<>(Set.of(financialYear));
        organisations.forEach(
                organisation -> years.addAll(organisation.challenge().keySet()));
        return years;
    }

    public Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }
}
