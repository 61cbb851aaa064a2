package qipp.domain.programme;

import java.util.Optional;

/**
 * A table of a programme's paper.
 *
 * @param value the figure's path, where both rows and columns are dimensions
 * @param within the subject to which it is limited
 * @param filter which rows it shows
 * @param total the label of its total row
 */
public record Table(
        String id,
        Optional<String> title,
        Axis rows,
        Axis columns,
        Optional<String> value,
        Optional<String> within,
        Optional<String> filter,
        boolean subtotals,
        Optional<String> total) {}
