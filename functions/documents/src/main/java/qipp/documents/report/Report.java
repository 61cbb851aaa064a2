package qipp.documents.report;

import java.util.List;
import java.util.function.Predicate;

/**
 * A table: typed, described columns and a row for each value.
 *
 * @param name by which files and sheets are called
 * @param title in plain words
 * @param emphasised which rows are totals
 */
public record Report<R>(String name, String title, List<Field<R>> fields, List<R> rows, Predicate<R> emphasised) {
    public Report {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** A table without totals. */
    public static <R> Report<R> of(String name, String title, List<Field<R>> fields, List<R> rows) {
        return new Report<>(name, title, fields, rows, _ -> false);
    }
}
