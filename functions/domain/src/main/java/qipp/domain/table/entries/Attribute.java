package qipp.domain.table.entries;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import qipp.domain.table.shown.TableCell;

/** Something that a row says of itself beside its figures: a ref, a date, a reason. */
record Attribute<T>(String name, String heading, Function<T, TableCell> reading) {
    static <T> Map<String, TableCell> read(Collection<Attribute<T>> attributes, T of) {
        var cells = new TreeMap<String, TableCell>();
        attributes.forEach(
                attribute -> cells.put(attribute.name(), attribute.reading().apply(of)));
        return cells;
    }
}
