package qipp.domain.table.path;

import java.util.function.Function;
import qipp.domain.table.shown.TableCell;

/**
 * A figure by its path, as a programme's table names it.
 *
 * @param path for example {@code money.all.ytdPlan}
 * @param heading in words
 * @param sum how a total is made of it
 */
public record FigurePath(String path, String heading, Sum sum, Function<SubjectFigures, TableCell> reading) {
    /** How a total is made of the rows of a table. */
    public enum Sum {
        /** Amounts and counts of the rows are added up. */
        OF_WHAT_IS_THERE,
        /** Likewise, but only where every row has one, as with scenarios. */
        WHERE_EVERY_ROW_HAS_IT,
        /** The total is a figure of its own: a ratio or a rating. */
        OF_ITS_OWN
    }

    /** The figure of a subject. */
    public TableCell of(SubjectFigures subject) {
        return reading.apply(subject);
    }
}
