package qipp.domain.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.programme.Axis;
import qipp.domain.programme.Dimension;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Table;
import qipp.domain.reading.text.Nearest;
import qipp.domain.table.entries.Dimensions;
import qipp.domain.table.entries.Scope;
import qipp.domain.table.filter.RowFilter;
import qipp.domain.table.path.FigurePath;
import qipp.domain.table.path.FigurePaths;
import qipp.domain.table.path.SeriesPath;

/** Holds the definition of a table against what a programme has to show. */
public final class TableCheck {
    private final Programme programme;
    private final FigurePaths paths;

    public TableCheck(Programme programme) {
        this.programme = programme;
        this.paths = FigurePaths.of(programme);
    }

    /** What is wrong with a table; a path that does not exist is named with the nearest one that does. */
    public List<TableProblem> problems(Table table) {
        return Stream.of(axes(table), within(table), filter(table), subtotals(table), total(table))
                .flatMap(problems -> problems)
                .toList();
    }

    private Stream<TableProblem> axes(Table table) {
        if (table.rows() instanceof Axis.Of(var down) && table.columns() instanceof Axis.Of(var across)) {
            return crossed(table, down, across);
        }
        var value =
                table.value().map(_ -> TableProblem.of("/value", "is only for rows and columns that are dimensions"));
        return Stream.concat(value.stream(), listed(table));
    }

    private Stream<TableProblem> listed(Table table) {
        if (table.rows() instanceof Axis.Of(var dimension) && table.columns() instanceof Axis.Paths(var listed)) {
            return unknown("/columns", listed, dimension);
        }
        if (table.rows() instanceof Axis.Paths(var listed) && table.columns() instanceof Axis.Of(var dimension)) {
            return unknown("/rows", listed, dimension);
        }
        return Stream.of(TableProblem.of("/columns", "expected a dimension, as the rows are figure paths"));
    }

    private Stream<TableProblem> crossed(Table table, Dimension down, Dimension across) {
        if (!Dimensions.cross(down, across)) {
            return Stream.of(TableProblem.of(
                    "/columns", "there are no figures by %s and %s".formatted(down.published(), across.published())));
        }
        if (table.value().isEmpty()) {
            return Stream.of(
                    TableProblem.of("/value", "is missing: the figure of rows and columns that are dimensions"));
        }
        var along = Dimensions.isPlace(across) ? across : down;
        return unknown("/value", table.value().get(), figurePaths(along));
    }

    private Stream<TableProblem> within(Table table) {
        return table
                .within()
                .filter(subject -> Scope.parse(subject, programme).isEmpty())
                .map(subject -> TableProblem.of("/within", "there is no subject " + subject))
                .stream();
    }

    private Stream<TableProblem> filter(Table table) {
        if (table.filter().isEmpty()) {
            return Stream.empty();
        }
        var filter = RowFilter.parse(table.filter().get());
        if (filter.isEmpty()) {
            return Stream.of(TableProblem.of(
                    "/filter", "expected conditions such as \"milestones.notMet > 0\", joined by \"and\""));
        }
        return table.rows() instanceof Axis.Of(var dimension)
                ? filter.get().conditions().stream()
                        .flatMap(condition -> unknown("/filter", condition.name(), known(dimension)))
                : Stream.of(TableProblem.of("/filter", "is only for rows that are a dimension"));
    }

    private static Stream<TableProblem> subtotals(Table table) {
        return table.subtotals() && !table.rows().equals(new Axis.Of(Dimension.THEME_SCHEME))
                ? Stream.of(TableProblem.of("/subtotals", "are only for rows theme/scheme"))
                : Stream.empty();
    }

    private static Stream<TableProblem> total(Table table) {
        var withoutTotal = table.rows().equals(new Axis.Of(Dimension.RISK))
                || table.rows().equals(new Axis.Of(Dimension.INDICATOR));
        return table.total().isPresent() && withoutTotal
                ? Stream.of(TableProblem.of("/total", "risks and indicators do not add up"))
                : Stream.empty();
    }

    private Stream<TableProblem> unknown(String member, List<String> listed, Dimension dimension) {
        return IntStream.range(0, listed.size())
                .boxed()
                .flatMap(i -> unknown(member + "/" + i, listed.get(i), known(dimension)));
    }

    private static Stream<TableProblem> unknown(String member, String path, List<String> known) {
        return Optional.of(path)
                .filter(Predicate.not(known::contains))
                .map(wrong -> new TableProblem(member, "there is no " + wrong, Nearest.to(wrong, known)))
                .stream();
    }

    private List<String> known(Dimension dimension) {
        return Stream.concat(Dimensions.attributes(dimension).stream(), figurePaths(dimension).stream())
                .toList();
    }

    /** The figures that the ones of a dimension have. */
    private List<String> figurePaths(Dimension dimension) {
        if (!Dimensions.hasFigures(dimension)) {
            return List.of();
        }
        return Dimensions.isPlace(dimension)
                ? paths.series().stream()
                        .filter(series -> series.along() == dimension)
                        .map(SeriesPath::path)
                        .toList()
                : paths.figures().stream().map(FigurePath::path).toList();
    }
}
