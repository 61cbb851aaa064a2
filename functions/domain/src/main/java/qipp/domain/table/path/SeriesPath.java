package qipp.domain.table.path;

import java.util.function.BiFunction;
import qipp.domain.programme.Dimension;
import qipp.domain.table.shown.TableCell;

/**
 * A figure of each year or of each month.
 *
 * @param path for example {@code outlook.plan} or {@code money.all.byMonth.actual}
 * @param along {@link Dimension#YEAR} or {@link Dimension#MONTH}
 * @param reading the figure at a place: a year by its label, a month by its number from 0 (April) to 11
 */
public record SeriesPath(
        String path, String heading, Dimension along, BiFunction<SubjectFigures, String, TableCell> reading) {
    /** The figure of a subject at a place. */
    public TableCell of(SubjectFigures subject, String place) {
        return reading.apply(subject, place);
    }
}
