package qipp.domain.table.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.money.Pounds;
import qipp.domain.table.path.FigurePath;
import qipp.domain.table.shown.TableCell;

/** What the cells of a column, or of a row, add up to. */
final class Totals {
    private Totals() {}

    /**
     * The total of a figure: amounts and counts are added up; a ratio or a rating is that of the whole; a scenario too,
     * or else the sum where every cell has one.
     */
    static TableCell of(FigurePath figure, List<TableCell> cells, Optional<TableCell> ofTheWhole) {
        return switch (figure.sum()) {
            case OF_ITS_OWN -> ofTheWhole.orElse(TableCell.BLANK);
            case OF_WHAT_IS_THERE -> sum(cells);
            case WHERE_EVERY_ROW_HAS_IT ->
                ofTheWhole.orElseGet(() -> cells.contains(TableCell.BLANK) ? TableCell.BLANK : sum(cells));
        };
    }

    /** The sum of the amounts, or of the counts; blank where there are neither. */
    static TableCell sum(List<TableCell> cells) {
        return amounts(cells)
                .reduce(Pounds::plus)
                .<TableCell>map(TableCell.Amount::new)
                .or(() -> counts(cells).reduce(Math::addExact).map(TableCell.Count::new))
                .orElse(TableCell.BLANK);
    }

    private static Stream<Pounds> amounts(List<TableCell> cells) {
        return cells.stream()
                .flatMap(cell -> cell instanceof TableCell.Amount(var pounds) ? Stream.of(pounds) : Stream.empty());
    }

    private static Stream<Long> counts(List<TableCell> cells) {
        return cells.stream()
                .flatMap(cell -> cell instanceof TableCell.Count(var count) ? Stream.of(count) : Stream.empty());
    }
}
