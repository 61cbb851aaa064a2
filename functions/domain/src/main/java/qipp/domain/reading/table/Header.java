package qipp.domain.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.SheetRow;

/**
 * Where the columns of a sheet stand.
 *
 * @param row the number of the header row
 * @param known for each column of the format that is there, its places from the left
 * @param unknown the names of the other columns
 * @param broken those of them that are no name: an error, or a formula that was never calculated
 */
record Header(int row, Map<Column, List<Integer>> known, SortedMap<Integer, String> unknown, Set<Integer> broken) {
    Header {
        broken = Set.copyOf(broken);
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }

    /** Finds the columns of the format in a header row: neither case nor blanks nor order count. */
    static Header of(SheetRow row, List<Column> columns) {
        var byName = new HashMap<String, Column>();
        columns.forEach(column -> byName.put(Blanks.folded(column.name()), column));
        var known = new LinkedHashMap<Column, List<Integer>>();
        var unknown = new TreeMap<Integer, String>();
        names(row).forEach((place, name) -> {
            var column = byName.get(Blanks.folded(name));
            if (column == null) {
                unknown.put(place, name);
            } else {
                known.computeIfAbsent(column, _ -> new ArrayList<>()).add(place);
            }
        });
        return new Header(row.number(), known, unknown, broken(row));
    }

    private static Set<Integer> broken(SheetRow row) {
        var broken = new HashSet<Integer>();
        row.cells().forEach((place, content) -> {
            if (isBroken(content)) {
                broken.add(place);
            }
        });
        return broken;
    }

    /** Whether what stands where a name should is none, whatever it says. */
    static boolean isBroken(Content content) {
        return content instanceof Content.ErrorValue || content instanceof Content.FormulaWithoutValue;
    }

    /** What stands in a header row that is not blank, by place. */
    static SortedMap<Integer, String> names(SheetRow row) {
        var names = new TreeMap<Integer, String>();
        row.cells().forEach((place, content) -> names.put(place, content.entered()));
        names.values().removeIf(Blanks::isBlank);
        return names;
    }

    /** The places of a column; none where it is not there. */
    List<Integer> places(Column column) {
        return known.getOrDefault(column, List.of());
    }

    /** Where a column of the format stands. */
    Set<Integer> knownPlaces() {
        return known.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}
