package qipp.domain.reading.table;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.text.Blanks;
import qipp.domain.reading.text.DateText;
import qipp.domain.reading.text.MonthText;
import qipp.domain.reading.text.Nearest;

/**
 * What stands in the place of a column or label that is missing: a name like its own, one that has it among other words,
 * a month in another form, or no name at all where it is the only one that is missing. A name that was mistyped is then
 * one finding, at its cell.
 */
final class Misnamed {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORT_MONTH = 3;

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
        unknown.forEach(
                (place, name) -> meant(name, without(missing, places)).ifPresent(column -> places.put(column, place)));
        if (missing.size() == 1 && places.isEmpty() && nameless.size() == 1) {
            places.put(missing.getFirst(), nameless.iterator().next());
        }
        return places;
    }

    private static List<Column> without(List<Column> missing, Map<Column, Integer> found) {
        return missing.stream().filter(column -> !found.containsKey(column)).toList();
    }

    private static Optional<Column> meant(String name, List<Column> missing) {
        var near = Nearest.to(name, missing.stream().map(Column::name).toList());
        return missing.stream()
                .filter(column -> near.equals(Optional.of(column.name())))
                .findFirst()
                .or(() -> only(missing.stream()
                        .filter(column -> isAmongWords(column.name(), name))
                        .toList()));
    }

    private static Optional<Column> only(List<Column> columns) {
        return columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty();
    }

    /** {@code Due date} has Due among its words; {@code April}, {@code Apr-12} and the first of April have Apr. */
    private static boolean isAmongWords(String column, String name) {
        return (" " + words(name) + " ").contains(" " + Blanks.folded(column) + " ");
    }

    private static String words(String name) {
        return DateText.read(Blanks.tidied(name))
                .map(day -> shortened(day.getMonth()))
                .orElseGet(() -> NO_WORD.splitAsStream(Blanks.folded(name))
                        .map(word ->
                                MonthText.month(word).map(Misnamed::shortened).orElse(word))
                        .collect(Collectors.joining(" ")));
    }

    private static String shortened(Month month) {
        return month.name().substring(0, SHORT_MONTH);
    }
}
