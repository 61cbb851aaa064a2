package qipp.domain.programme;

import java.util.List;

/** The rows or the columns of a programme's table. */
public sealed interface Axis {
    /** One for each of a dimension. */
    record Of(Dimension dimension) implements Axis {}

    /** One for each figure, by its path. */
    record Paths(List<String> paths) implements Axis {
        public Paths {
            paths = List.copyOf(paths);
        }
    }
}
