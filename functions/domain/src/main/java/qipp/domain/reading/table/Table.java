package qipp.domain.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/** A sheet whose first row that is not blank names its columns. */
public final class Table {
    private final Sheet sheet;
    private final Header header;
    private final Set<Integer> known;
    private final List<SheetRow> rows;
    private final CellReader cells;

    private Table(Sheet sheet, Header header, List<SheetRow> rows, CellReader cells) {
        this.sheet = sheet;
        this.header = header;
        this.known = header.knownPlaces();
        this.rows = rows;
        this.cells = cells;
    }

    /** The table of a sheet, and a report of what is wrong with its header; nothing where the sheet is blank. */
    public static Optional<Table> of(Sheet sheet, Columns columns, Consumer<Finding> report) {
        var rows = sheet.rows().stream().dropWhile(Table::isBlank).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var known = columns.under(Header.names(rows.getFirst()).values().stream()
                .map(Blanks::tidied)
                .toList());
        var header = Header.of(rows.getFirst(), known);
        var below = rows.subList(1, rows.size());
        new HeaderFindings(sheet, header).of(known, below).forEach(report);
        return Optional.of(new Table(sheet, header, below, new CellReader(report)));
    }

    /** What the rows say, in their order. A row that says nothing in any column of the format is as a blank one. */
    public <T> List<T> read(List<Column> label, Function<TableRow, T> reader) {
        return rows.stream()
                .filter(this::saysSomething)
                .map(row -> new TableRow(this, row, label))
                .map(reader)
                .toList();
    }

    /** The columns of this table that the format knows. */
    public Stream<Column> columns() {
        return header.known().keySet().stream();
    }

    Header header() {
        return header;
    }

    CellReader cells() {
        return cells;
    }

    Sheet sheet() {
        return sheet;
    }

    private boolean saysSomething(SheetRow row) {
        return row.columns()
                .anyMatch(column -> known.contains(column)
                        && row.at(column).filter(CellReader::isNotBlank).isPresent());
    }

    private static boolean isBlank(SheetRow row) {
        return row.cells().values().stream().noneMatch(CellReader::isNotBlank);
    }

    /** The columns that the format knows, which in one sheet depend on the names in its header. */
    @FunctionalInterface
    public interface Columns {
        List<Column> under(List<String> names);
    }
}
