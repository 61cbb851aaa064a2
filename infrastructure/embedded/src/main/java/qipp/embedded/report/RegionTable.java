package qipp.embedded.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.figures.Figures;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.Savings;
import qipp.domain.merge.submission.Submission;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.rag.Rating;
import qipp.domain.rating.RatingKind;
import qipp.embedded.console.Cell;
import qipp.embedded.console.TextTable;
import qipp.terminal.Colours;

/** The region at a glance, in lines of at most 100 characters where names are of the usual length. */
public record RegionTable(Submission submission, Colours colours) {
    private static final String NONE = "-";

    /** A column: its heading in two lines, and what stands in it. */
    private record Column(String above, String heading, Function<RegionRow, Cell> cell) {}

    /**
     * Who sent, milestones and slippage; below it money to date and of the year, with yields, ratings and coverage.
     *
     * @param sentAt when each organisation sent its tracker, in words, by its code
     */
    public List<String> lines(Map<String, String> sentAt) {
        var rows = RegionRow.of(submission, sentAt);
        return Stream.of(lines(milestones(), rows), List.of(""), lines(money(), rows))
                .flatMap(List::stream)
                .toList();
    }

    private List<Column> milestones() {
        return List.of(
                new Column("", "", row -> Cell.left(row.code())),
                new Column("", "", row -> Cell.left(row.name())),
                new Column("", "Sent", row -> Cell.left(row.sent())),
                count("", "Year", MilestoneFigures::inYear),
                count("", "Due", MilestoneFigures::due),
                count("", "Met", MilestoneFigures::met),
                count("Milestones", "In progress", MilestoneFigures::inProgress),
                count("", "Not met", MilestoneFigures::notMet),
                new Column("", "Slippage", row -> Cell.right(slippage(row))),
                rating("Rated", RatingKind.MILESTONES));
    }

    private List<Column> money() {
        return List.of(
                new Column("", shown().unit(), row -> Cell.left(row.code())),
                amount("To date", "Plan", Savings::ytdPlan),
                amount("", "Actual", Savings::ytdActual),
                share("", "Yield", row -> rated(row).flatMap(Savings::ytdYield)),
                rating("Rated", RatingKind.YTD),
                amount("Year", "Plan", Savings::annualPlan),
                amount("", "Forecast", Savings::forecastOutturn),
                share("", "Yield", row -> rated(row).flatMap(Savings::forecastYield)),
                rating("Rated", RatingKind.FORECAST),
                share(
                        "",
                        "Coverage",
                        row -> row.figures().flatMap(Figures::coverage).flatMap(CoverageFigures::raw)),
                rating("Rated", RatingKind.COVERAGE),
                rating("Overall", RatingKind.OVERALL));
    }

    private List<String> lines(List<Column> columns, List<RegionRow> rows) {
        var table = new TextTable();
        var any = rows.getFirst();
        table.row(columns.stream()
                .map(column -> heading(column.above(), column, any))
                .toList());
        table.row(columns.stream()
                .map(column -> heading(column.heading(), column, any))
                .toList());
        rows.forEach(row ->
                table.row(columns.stream().map(column -> cell(column, row)).toList()));
        return table.lines();
    }

    /** Above its column as it stands in it: words left, numbers right. */
    private Cell heading(String text, Column column, RegionRow row) {
        return new Cell(text, column.cell().apply(row).side(), colours::faint);
    }

    private Cell cell(Column column, RegionRow row) {
        var cell = column.cell().apply(row);
        return row.isTotal() ? cell.painted(colours::strong) : cell;
    }

    private static Column count(String above, String heading, ToIntFunction<MilestoneFigures> count) {
        return new Column(
                above,
                heading,
                row -> Cell.right(row.figures()
                        .map(Figures::milestones)
                        .map(milestones -> String.valueOf(count.applyAsInt(milestones)))
                        .orElse(NONE)));
    }

    private Column amount(String above, String heading, Function<Savings, Pounds> amount) {
        return new Column(
                above,
                heading,
                row -> Cell.right(rated(row).map(amount).map(shown()::amount).orElse(NONE)));
    }

    private static Column share(String above, String heading, Function<RegionRow, Optional<Ratio>> ratio) {
        return new Column(above, heading, row -> Cell.right(Shown.percent(ratio.apply(row))));
    }

    private Column rating(String heading, RatingKind kind) {
        return new Column("", heading, row -> {
            Rating rating = row.rating(kind);
            return Cell.left(Shown.word(rating)).painted(text -> colours.of(rating, text));
        });
    }

    private static String slippage(RegionRow row) {
        return row.figures()
                .map(figures -> Shown.months(figures.milestones().slippageMonths()))
                .orElse(NONE);
    }

    private Optional<Savings> rated(RegionRow row) {
        return row.figures().map(shown()::rated);
    }

    private Shown shown() {
        return new Shown(submission.programme());
    }
}
