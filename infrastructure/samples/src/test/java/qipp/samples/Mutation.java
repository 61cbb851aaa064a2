package qipp.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.checking.Asked;
import qipp.domain.checking.Check;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.programme.Programme;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.Opened;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/**
 * A tracker in which one cell was changed.
 *
 * @param sheets of the tracker as it was
 * @param sheet the index of the sheet in which the cell stands
 * @param row the index of its row among those of the sheet
 */
record Mutation(List<Sheet> sheets, int sheet, int row, int column, Change change) {
    private static final Optional<LocalDate> RECEIVED =
            Optional.of(SampleTracker.PERIOD.plusMonths(1).atDay(10));

    /** Every change that makes sense at a cell of the sheets that the format reads, blank cells of their rows too. */
    static Stream<Mutation> all(List<Sheet> sheets, List<String> read) {
        return IntStream.range(0, sheets.size())
                .filter(sheet -> read.contains(sheets.get(sheet).name()))
                .boxed()
                .flatMap(sheet -> inSheet(sheets, sheet));
    }

    private static Stream<Mutation> inSheet(List<Sheet> sheets, int sheet) {
        var rows = sheets.get(sheet).rows();
        int columns = rows.getFirst().columns().max().orElseThrow();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(1, columns)
                        .boxed()
                        .flatMap(column -> Stream.of(Change.values())
                                .filter(change ->
                                        change.of(rows.get(row).at(column)).isPresent())
                                .map(change -> new Mutation(sheets, sheet, row, column, change))));
    }

    /** What is found in the tracker. */
    List<Finding> findings(Programme programme) {
        return findings(in(sheets), programme);
    }

    /** What is found in a tracker. */
    static List<Finding> findings(List<Sheet> sheets, Programme programme) {
        return Check.check(
                        new Opened.Sheets(sheets, List.of()),
                        programme,
                        Asked.ANYTHING,
                        List.of(),
                        RECEIVED,
                        Optional.empty())
                .findings();
    }

    /** The same change in sheets that other changes left as they were in its place. */
    List<Sheet> in(List<Sheet> others) {
        var changed = new ArrayList<>(others);
        changed.set(sheet, changed(others.get(sheet)));
        return changed;
    }

    /** Whether a finding names the cell. */
    boolean isNamedBy(Finding finding) {
        return finding.places().stream().anyMatch(this::isAt);
    }

    /** Where it is, in the words of the format: the sheet with the label or column, and the measure of an amount. */
    String where() {
        var name = of().name() + "/";
        if (of().name().equals("Cover")) {
            return name + text(changedRow().at(1)) + (column == 1 ? " (label)" : "");
        }
        var title = text(of().rows().getFirst().at(column));
        return name + (row == 0 ? title + " (header)" : title);
    }

    @Override
    public String toString() {
        return change + " at " + of().name() + "!" + address();
    }

    private boolean isAt(Place place) {
        return place.sheet().equals(of().shownName()) && place.cell().equals(Optional.of(address()));
    }

    private String address() {
        return of().cellNames().nameOf(changedRow().number(), column);
    }

    private Sheet of() {
        return sheets.get(sheet);
    }

    private SheetRow changedRow() {
        return of().rows().get(row);
    }

    private Sheet changed(Sheet other) {
        var before = other.rows().get(row);
        var cells = new TreeMap<>(before.cells());
        cells.remove(column);
        change.of(before.at(column)).orElseThrow().content().ifPresent(content -> cells.put(column, content));
        var rows = new ArrayList<>(other.rows());
        rows.set(row, new SheetRow(before.number(), before.hidden(), cells));
        return new Sheet(other.name(), other.shownName(), other.hidden(), rows, other.cellNames());
    }

    private static String text(Optional<Content> content) {
        return content.map(Content::entered).orElse("");
    }
}
