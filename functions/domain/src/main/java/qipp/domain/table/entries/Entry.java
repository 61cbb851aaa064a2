package qipp.domain.table.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import qipp.domain.table.shown.TableCell;

/**
 * A row or a column of a table that stands for one of a dimension.
 *
 * @param block what it is added up under in a subtotal
 */
public record Entry(
        List<String> labels, Map<String, TableCell> attributes, Coordinates coordinates, Optional<String> block) {
    public Entry {
        labels = List.copyOf(labels);
        attributes = Map.copyOf(attributes);
    }

    /** The labels in one. */
    public String label() {
        return String.join(" / ", labels);
    }

    static Entry of(String label, Map<String, TableCell> attributes, Coordinates coordinates) {
        return new Entry(List.of(label), attributes, coordinates, Optional.empty());
    }
}
