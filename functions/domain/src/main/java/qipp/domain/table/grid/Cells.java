package qipp.domain.table.grid;

import java.util.List;
import java.util.Optional;
import qipp.domain.programme.Dimension;
import qipp.domain.table.entries.Coordinates;
import qipp.domain.table.entries.Dimensions;
import qipp.domain.table.entries.Entry;
import qipp.domain.table.entries.Scope;
import qipp.domain.table.entries.TableData;
import qipp.domain.table.path.FigurePath;
import qipp.domain.table.path.FigurePaths;
import qipp.domain.table.path.SeriesPath;
import qipp.domain.table.shown.TableCell;

/** Looks up cells: by a name in a row, or where a row and a column cross. */
public record Cells(TableData data, FigurePaths paths, Scope scope) {
    /** The cells of what is in a scope. */
    public static Cells of(TableData data, Scope scope) {
        return new Cells(data, FigurePaths.of(data.programme()), scope);
    }

    /** The attribute or the figure of an entry. */
    TableCell cell(Entry entry, Dimension dimension, String name) {
        return Optional.ofNullable(entry.attributes().get(name))
                .orElseGet(() -> figure(entry.coordinates(), dimension, name));
    }

    /** What a list of cells of one name adds up to. */
    TableCell total(String name, List<TableCell> cells, Optional<TableCell> ofTheWhole) {
        return paths.figure(name)
                .map(figure -> Totals.of(figure, cells, ofTheWhole))
                .orElseGet(() -> Totals.sum(cells));
    }

    String heading(Dimension dimension, String name) {
        return Dimensions.heading(dimension, name)
                .or(() -> paths.figure(name).map(FigurePath::heading))
                .or(() -> paths.series(name, dimension).map(SeriesPath::heading))
                .orElse(name);
    }

    /** The figure of a subject, or of its year or month; what the coordinates leave open is the table's scope. */
    TableCell figure(Coordinates open, Dimension along, String path) {
        var at = open.orElse(scope.coordinates());
        var figures = data.figures(at);
        return at.place()
                .flatMap(place -> paths.series(path, along).flatMap(series -> figures.map(of -> series.of(of, place))))
                .or(() -> paths.figure(path).flatMap(figure -> figures.map(figure::of)))
                .orElse(TableCell.BLANK);
    }
}
