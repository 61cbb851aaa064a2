package qipp.documents.submission.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.documents.report.CsvLine;

/** The cells of a table that differ; where it has more or fewer lines or cells, the first line that does. */
final class CsvDifferences {
    /** So many cells at the beginning of a line say what it is about: organisation, sheet and row, or a subject. */
    private static final int NAMING = 3;

    /** Where more cells of a line differ, another line stands there. */
    private static final int FEW = 3;

    private final List<CsvLine> expected;
    private final List<CsvLine> found;

    private CsvDifferences(byte[] expected, byte[] found) {
        this.expected = CsvLine.read(expected);
        this.found = CsvLine.read(found);
    }

    static List<Difference> between(byte[] expected, byte[] found) {
        return new CsvDifferences(expected, found).differences();
    }

    private List<Difference> differences() {
        if (found.isEmpty()) {
            return List.of();
        }
        return haveSameShape() ? cells() : firstLine().stream().toList();
    }

    private boolean haveSameShape() {
        return expected.size() == found.size()
                && IntStream.range(0, expected.size())
                        .allMatch(line -> cells(expected, line).size()
                                == cells(found, line).size());
    }

    private List<Difference> cells() {
        return IntStream.range(0, expected.size())
                .boxed()
                .flatMap(this::cells)
                .limit(FileDifferences.MOST)
                .toList();
    }

    private Stream<Difference> cells(int line) {
        var given = cells(expected, line);
        var other = cells(found, line);
        var differing = IntStream.range(0, given.size())
                .filter(column -> !given.get(column).equals(other.get(column)))
                .boxed()
                .toList();
        return differing.size() > FEW
                ? Stream.of(line(line))
                : differing.stream().map(column -> cell(line, column));
    }

    private Difference cell(int line, int column) {
        return Difference.of(
                        where(line, column),
                        cells(found, line).get(column),
                        cells(expected, line).get(column))
                .about(about(line));
    }

    private Difference line(int line) {
        return Difference.of(where(line), written(found, line), written(expected, line));
    }

    private String where(int line, int column) {
        var heading = expected.getFirst().cells();
        return "line %s, column %s"
                .formatted(
                        found.get(line).number(),
                        line > 0 && column < heading.size() ? heading.get(column) : String.valueOf(column + 1));
    }

    private String about(int line) {
        return line == 0
                ? ""
                : cells(expected, line).stream()
                        .limit(NAMING)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private Optional<Difference> firstLine() {
        return IntStream.range(0, Math.max(expected.size(), found.size()))
                .filter(line -> !cells(expected, line).equals(cells(found, line)))
                .mapToObj(line -> line(line).about(count()))
                .findFirst();
    }

    private String count() {
        return expected.size() == found.size()
                ? ""
                : "of %s lines, where there should be %s".formatted(found.size(), expected.size());
    }

    private String where(int line) {
        return "line " + (line < found.size() ? found : expected).get(line).number();
    }

    private static List<String> cells(List<CsvLine> lines, int line) {
        return line < lines.size() ? lines.get(line).cells() : List.of();
    }

    private static String written(List<CsvLine> lines, int line) {
        return line < lines.size() ? String.join(",", lines.get(line).cells()) : "";
    }
}
