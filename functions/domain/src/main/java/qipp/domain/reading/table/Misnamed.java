package qipp.domain.reading.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.text.Nearest;

/**
 * What stands in the place of a column or label that is missing: a name like its own, or no name at all where it is the
 * only one that is missing. A name that was mistyped is then one finding, at its cell.
 */
final class Misnamed {
    private Misnamed() {}

    /**
     * The place of each missing name that was mistyped.
     *
     * @param missing the columns that have to be there and are not
     * @param unknown the names of no column, by place
     * @param nameless the places where something stands under no name, or under what is none
     */
    static Map<Column, Integer> of(List<Column> missing, SortedMap<Integer, String> unknown, Set<Integer> nameless) {
        var places = new LinkedHashMap<Column, Integer>();
        unknown.forEach((place, name) -> missing.stream()
                .filter(column -> Nearest.to(name, names(missing, places)).equals(Optional.of(column.name())))
                .findFirst()
                .ifPresent(column -> places.put(column, place)));
        if (missing.size() == 1 && places.isEmpty() && nameless.size() == 1) {
            places.put(missing.getFirst(), nameless.iterator().next());
        }
        return places;
    }

    private static List<String> names(List<Column> missing, Map<Column, Integer> found) {
        return missing.stream()
                .filter(column -> !found.containsKey(column))
                .map(Column::name)
                .toList();
    }
}
