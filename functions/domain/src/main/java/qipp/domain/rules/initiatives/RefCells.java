package qipp.domain.rules.initiatives;

import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.Ref;

/** The cells of lines that are initiatives, as cells of their refs. */
final class RefCells {
    private RefCells() {}

    static Stream<Cell<Ref>> of(Cell<Line> cell) {
        return cell.given().stream()
                .flatMap(line -> line instanceof Line.OfInitiative(var ref)
                        ? Stream.of(new Cell.Given<>(ref, cell.entered(), cell.place()))
                        : Stream.empty());
    }

    static Stream<Cell<Ref>> ofOutlook(Cell<OutlookLine> cell) {
        return cell.given().stream()
                .flatMap(line -> line instanceof OutlookLine.OfInitiative(var ref)
                        ? Stream.of(new Cell.Given<>(ref, cell.entered(), cell.place()))
                        : Stream.empty());
    }
}
