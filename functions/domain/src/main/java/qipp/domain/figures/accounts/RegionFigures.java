package qipp.domain.figures.accounts;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.figures.Figured;
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
        return AllFigures.of(trackers, programme).region();
    }
}
