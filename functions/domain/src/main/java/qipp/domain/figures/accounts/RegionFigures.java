package qipp.domain.figures.accounts;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.figures.Figured;

/**
 * The figures of a region and of each of its groups, by id. They are sums of the accounts of organisations, so the
 * order of the trackers and the way in which they were merged before make no difference.
 */
public record RegionFigures(Figured region, SortedMap<String, Figured> groups) {
    public RegionFigures {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }
}
