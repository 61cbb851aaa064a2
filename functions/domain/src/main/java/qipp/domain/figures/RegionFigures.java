package qipp.domain.figures;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import qipp.domain.programme.Programme;

/**
 * The figures of a region and of each of its groups, by id. They are sums of the accounts of organisations, so the
 * order of the trackers and the way in which they were merged before make no difference.
 */
public record RegionFigures(Figured region, SortedMap<String, Figured> groups) {
    public RegionFigures {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /** The figures of these trackers; of an organisation without one, neither savings nor challenge count. */
    public static RegionFigures of(Collection<JudgedTracker> trackers, Programme programme) {
        var groups = new TreeMap<String, Figured>();
        for (var group : programme.groups()) {
            var members = sum(trackers, programme, Set.copyOf(group.organisations())::contains);
            groups.put(group.id(), members.figured(Subject.group(programme.id(), group.id()), programme));
        }
        var region = sum(trackers, programme, _ -> true);
        return new RegionFigures(region.figured(Subject.region(programme.id()), programme), groups);
    }

    private static ThemeAccounts sum(
            Collection<JudgedTracker> trackers, Programme programme, Predicate<String> organisations) {
        return trackers.stream()
                .filter(judged -> organisations.test(judged.organisation()))
                .map(judged -> new OrganisationAccounts(judged.tracker(), programme, judged.asAt()).byTheme())
                .reduce(ThemeAccounts.NONE, ThemeAccounts::plus);
    }
}
