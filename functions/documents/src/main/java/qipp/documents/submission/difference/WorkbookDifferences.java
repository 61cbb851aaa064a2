package qipp.documents.submission.difference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.documents.workbook.Workbooks;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.Opened;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/**
 * The cells of a workbook that differ, whichever program saved it. Where it cannot be opened, or every cell is the same,
 * the cell or the part in which its first other byte lies.
 */
final class WorkbookDifferences {
    private WorkbookDifferences() {}

    static List<Difference> between(byte[] expected, byte[] found) {
        var bytes = PackedDifference.between(expected, found);
        return Workbooks.open(expected) instanceof Opened.Sheets given
                        && Workbooks.open(found) instanceof Opened.Sheets other
                ? cells(given, other, bytes)
                : List.of(bytes);
    }

    /** Another version of the product may have given it another look. */
    private static List<Difference> cells(Opened expected, Opened found, Difference bytes) {
        var cells = sheets(byName(expected), byName(found));
        return cells.isEmpty() ? List.of(bytes.about("every cell says what it should")) : cells;
    }

    private static Map<String, Sheet> byName(Opened workbook) {
        return workbook.sheets().stream().collect(Collectors.toMap(Sheet::name, sheet -> sheet, (first, _) -> first));
    }

    private static List<Difference> sheets(Map<String, Sheet> expected, Map<String, Sheet> found) {
        return names(expected, found)
                .flatMap(name ->
                        sheet(name, Optional.ofNullable(expected.get(name)), Optional.ofNullable(found.get(name))))
                .limit(FileDifferences.MOST)
                .toList();
    }

    private static Stream<String> names(Map<String, Sheet> expected, Map<String, Sheet> found) {
        var names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        return names.stream();
    }

    private static Stream<Difference> sheet(String name, Optional<Sheet> expected, Optional<Sheet> found) {
        var where = "sheet '" + name + "'";
        if (expected.isEmpty()) {
            return Stream.of(Difference.of(where, "does not belong there"));
        }
        return found.map(other -> cells(where, expected.get(), other))
                .orElseGet(() -> Stream.of(Difference.of(where, "is missing")));
    }

    private static Stream<Difference> cells(String where, Sheet expected, Sheet found) {
        var given = entered(expected);
        var other = entered(found);
        var places = new TreeSet<>(given.keySet());
        places.addAll(other.keySet());
        return places.stream()
                .filter(at -> !given.getOrDefault(at, "").equals(other.getOrDefault(at, "")))
                .map(at -> Difference.of(
                        where + ", cell " + at.name(expected), other.getOrDefault(at, ""), given.getOrDefault(at, "")));
    }

    private static SortedMap<At, String> entered(Sheet sheet) {
        var entered = new TreeMap<At, String>();
        for (var row : sheet.rows()) {
            row.columns().forEach(column -> entered.put(new At(row.number(), column), entered(row, column)));
        }
        return entered;
    }

    private static String entered(SheetRow row, int column) {
        return row.at(column).map(Content::entered).orElse("");
    }

    /** Where a cell stands. */
    private record At(int row, int column) implements Comparable<At> {
        String name(Sheet sheet) {
            return sheet.cellNames().nameOf(row, column);
        }

        @Override
        public int compareTo(At other) {
            return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
        }
    }
}
