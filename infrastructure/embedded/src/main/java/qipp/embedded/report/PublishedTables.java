package qipp.embedded.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import qipp.domain.merge.submission.Submission;
import qipp.domain.programme.Table;
import qipp.embedded.console.Cell;
import qipp.embedded.console.TextTable;
import qipp.embedded.console.Wrapped;
import qipp.samples.PublishedFigure;
import qipp.samples.PublishedFigure.DifferenceKind;
import qipp.terminal.Colours;

/** The programme's tables beside what was published, with the kind of each difference. */
public record PublishedTables(Submission submission, Colours colours) {
    private static final String ALL = "All";

    /** What comes of the comparison, and then each table: our figures, with the published one in brackets where it differs. */
    public List<String> lines(List<PublishedFigure> published) {
        var compared = Compared.of(submission, published);
        var lines = new ArrayList<String>();
        lines.add("  " + summary(compared));
        var byTable =
                compared.stream().collect(groupingBy(one -> one.published().table(), LinkedHashMap::new, toList()));
        byTable.forEach((id, figures) -> {
            lines.add("");
            lines.add("  " + title(id));
            lines.addAll(grid(figures).lines());
            figures.stream().flatMap(this::remark).forEach(lines::add);
        });
        return lines;
    }

    /** Figures that are not as ours without being wrong where they were published: none, or we are wrong. */
    public List<PublishedFigure> unexplained(List<PublishedFigure> published) {
        return Compared.of(submission, published).stream()
                .filter(one -> !one.isTheSame())
                .map(Compared::published)
                .filter(figure -> figure.kind() == DifferenceKind.EXACT || figure.kind() == DifferenceKind.ROUNDING)
                .toList();
    }

    private static String summary(List<Compared> compared) {
        var same = compared.stream().filter(Compared::isTheSame).count();
        var kinds = DifferenceKind.differences().stream()
                .map(kind -> compared.stream()
                                .filter(one -> one.published().kind() == kind)
                                .count()
                        + " " + kind.word())
                .collect(joining(", "));
        return "%d published figures, %d of them as ours; what does not agree: %s"
                .formatted(compared.size(), same, kinds);
    }

    private String title(String id) {
        return submission.programme().tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .flatMap(Table::title)
                .orElse(id);
    }

    /** Organisations down and figures across; where there is one figure, the other way round. */
    private TextTable grid(List<Compared> figures) {
        var paths =
                figures.stream().map(one -> one.published().figure()).distinct().toList();
        var bySubject = figures.stream()
                .collect(groupingBy(one -> one.published().subject().orElse(ALL), LinkedHashMap::new, toList()));
        return paths.size() == 1 ? row(words(paths.getFirst()), figures) : rows(paths, bySubject);
    }

    private TextTable row(String figure, List<Compared> figures) {
        return new TextTable()
                .row(headings(
                        figures.stream().map(one -> one.published().subject().orElse(ALL))))
                .row(Stream.concat(
                                Stream.of(Cell.left(figure)), figures.stream().map(this::cell))
                        .toList());
    }

    private TextTable rows(List<String> paths, Map<String, List<Compared>> bySubject) {
        var table = new TextTable().row(headings(paths.stream().map(PublishedTables::words)));
        bySubject.forEach((subject, row) -> table.row(Stream.concat(
                        Stream.of(Cell.left(subject)), paths.stream().map(path -> cell(path, row)))
                .toList()));
        return table;
    }

    private List<Cell> headings(Stream<String> texts) {
        return Stream.concat(Stream.of(Cell.left("")), texts.map(Cell::right))
                .map(cell -> cell.painted(colours::faint))
                .toList();
    }

    private Cell cell(String path, List<Compared> row) {
        return row.stream()
                .filter(one -> one.published().figure().equals(path))
                .findFirst()
                .map(this::cell)
                .orElse(Cell.right(""));
    }

    private Cell cell(Compared one) {
        var ours = separated(one.ours());
        return one.isTheSame()
                ? Cell.right(ours)
                : Cell.right(ours + " (" + separated(one.published().published()) + ")")
                        .painted(colours::striking);
    }

    private Stream<String> remark(Compared one) {
        var kind = one.published().kind();
        return one.published().cause().stream()
                .map(cause -> "%s, %s: %s"
                        .formatted(
                                one.published().subject().orElse(ALL),
                                words(one.published().figure()),
                                cause))
                .flatMap(text -> Wrapped.lines("    " + "%-10s".formatted(kind.word()), " ".repeat(14), text).stream())
                .map(line -> line.replaceFirst(kind.word(), Matcher.quoteReplacement(colours.striking(kind.word()))));
    }

    /** A path in words: {@code money.all.ytdPlan} is "ytd plan". */
    private static String words(String path) {
        return switch (path) {
            case "coverage.raw" -> "coverage";
            case "ratings.coverage" -> "rating";
            default ->
                path.substring(path.lastIndexOf('.') + 1)
                        .replaceAll("([A-Z])", " $1")
                        .toLowerCase(Locale.ROOT);
        };
    }

    private static String separated(String figure) {
        return Optional.of(figure)
                .filter(text -> text.matches("-?[0-9]+"))
                .map(number -> "%,d".formatted(new BigDecimal(number).toBigIntegerExact()))
                .orElse(figure);
    }
}
