package qipp.domain.table.path;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.figures.InitiativeSavings;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.OutlookFigures;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.programme.Dimension;
import qipp.domain.programme.Programme;
import qipp.domain.table.path.FigurePath.Sum;
import qipp.domain.table.shown.TableCell;
import qipp.domain.time.FinancialYear;

/** Every figure path of a programme. They are the keys of "What leaves the system", joined by full stops. */
public record FigurePaths(List<FigurePath> figures, List<SeriesPath> series) {
    public FigurePaths {
        figures = List.copyOf(figures);
        series = List.copyOf(series);
    }

    /** The paths of a programme: with its own measures, and with its years. */
    public static FigurePaths of(Programme programme) {
        var figures = Stream.of(
                        Stream.of(initiatives()),
                        milestones(),
                        MoneyPaths.ALL.paths(programme.measures()),
                        MoneyPaths.INITIATIVES.paths(programme.measures()),
                        initiativesAlone(),
                        coverage(),
                        outlook().flatMap(series -> byYear(series, programme)),
                        RatingPaths.paths())
                .flatMap(paths -> paths)
                .toList();
        var series = Stream.of(outlook(), MoneyPaths.ALL.series(), MoneyPaths.INITIATIVES.series())
                .flatMap(paths -> paths)
                .toList();
        return new FigurePaths(figures, series);
    }

    /** The figure with exactly this path. */
    public Optional<FigurePath> figure(String path) {
        return figures.stream().filter(figure -> figure.path().equals(path)).findFirst();
    }

    /** A figure of each year or month, by its path. */
    public Optional<SeriesPath> series(String path, Dimension along) {
        return series.stream()
                .filter(figure -> figure.path().equals(path) && figure.along() == along)
                .findFirst();
    }

    private static FigurePath initiatives() {
        return count("initiatives", "Initiatives", subject -> subject.figures().initiatives());
    }

    private static Stream<FigurePath> milestones() {
        return Stream.of(
                milestones("inYear", "Milestones in the year", MilestoneFigures::inYear),
                milestones("due", "Milestones due", MilestoneFigures::due),
                milestones("met", "Milestones met", MilestoneFigures::met),
                milestones("metLate", "Met late", MilestoneFigures::metLate),
                milestones("inProgress", "Milestones in progress", MilestoneFigures::inProgress),
                milestones("notMet", "Milestones not met", MilestoneFigures::notMet),
                milestones("slipped", "Slipped", MilestoneFigures::slipped),
                milestones("newDatePassed", "New date passed", MilestoneFigures::newDatePassed),
                milestones("overdueWithoutPlan", "Overdue without a plan", MilestoneFigures::overdueWithoutPlan),
                milestones("early", "Early", MilestoneFigures::early),
                milestones("forewarned", "Forewarned", MilestoneFigures::forewarned),
                milestones("cancelled", "Cancelled", MilestoneFigures::cancelled),
                milestones("slippageMonths", "Months of slippage", MilestoneFigures::slippageMonths),
                milestones("slippageWeeks", "Weeks of slippage", MilestoneFigures::slippageWeeks));
    }

    private static Stream<FigurePath> initiativesAlone() {
        return Stream.of(
                initiatives("identified", "Identified plan", Sum.OF_WHAT_IS_THERE, said(InitiativeSavings::identified)),
                initiatives(
                        "unidentified",
                        "Unidentified plan",
                        Sum.OF_WHAT_IS_THERE,
                        said(InitiativeSavings::unidentified)),
                initiatives("best", "Best", Sum.WHERE_EVERY_ROW_HAS_IT, InitiativeSavings::best),
                initiatives("middle", "Middle", Sum.WHERE_EVERY_ROW_HAS_IT, InitiativeSavings::middle),
                initiatives("worst", "Worst", Sum.WHERE_EVERY_ROW_HAS_IT, InitiativeSavings::worst));
    }

    private static Stream<FigurePath> coverage() {
        return Stream.of(
                coverage("initiativesPlan", "Value of initiatives", CoverageFigures::initiativesPlan),
                coverage("challenge", "Challenge", CoverageFigures::challenge),
                coverageRatio("raw", "Coverage", CoverageFigures::raw),
                coverageRatio("capped", "Coverage up to 100%", CoverageFigures::capped),
                coverage(
                        "aboveChallenge",
                        "Above the challenge",
                        Sum.OF_ITS_OWN,
                        coverage -> new TableCell.Truth(coverage.aboveChallenge())));
    }

    private static Stream<SeriesPath> outlook() {
        return Stream.of(
                outlook("plan", "Plan", (outlook, year) -> said(outlook.plan(), year)),
                outlook("challenge", "Challenge", (outlook, year) -> said(outlook.challenge(), year)),
                outlook("opportunity", "Opportunity", (outlook, year) -> said(outlook.opportunity(), year)),
                outlook("headroom", "Headroom", OutlookFigures::headroom));
    }

    private static Stream<FigurePath> byYear(SeriesPath series, Programme programme) {
        return programme.years().stream()
                .map(FinancialYear::label)
                .map(year -> new FigurePath(
                        series.path() + "." + year,
                        series.heading() + " " + year,
                        Sum.OF_WHAT_IS_THERE,
                        subject -> series.of(subject, year)));
    }

    private static FigurePath milestones(String key, String heading, ToIntFunction<MilestoneFigures> reading) {
        return count(
                "milestones." + key,
                heading,
                subject -> reading.applyAsInt(subject.figures().milestones()));
    }

    private static FigurePath count(String path, String heading, ToIntFunction<SubjectFigures> reading) {
        return new FigurePath(
                path, heading, Sum.OF_WHAT_IS_THERE, subject -> new TableCell.Count(reading.applyAsInt(subject)));
    }

    private static FigurePath initiatives(
            String key, String heading, Sum sum, Function<InitiativeSavings, Optional<Pounds>> reading) {
        return new FigurePath(
                "money.initiatives." + key,
                heading,
                sum,
                subject ->
                        TableCell.amount(reading.apply(subject.figures().money().initiatives())));
    }

    private static FigurePath coverage(String key, String heading, Function<CoverageFigures, Pounds> reading) {
        return coverage(key, heading, Sum.OF_WHAT_IS_THERE, reading.andThen(TableCell.Amount::new));
    }

    private static FigurePath coverageRatio(
            String key, String heading, Function<CoverageFigures, Optional<Ratio>> reading) {
        return coverage(key, heading, Sum.OF_ITS_OWN, reading.andThen(TableCell::ratio));
    }

    private static FigurePath coverage(
            String key, String heading, Sum sum, Function<CoverageFigures, ? extends TableCell> reading) {
        return new FigurePath(
                "coverage." + key,
                heading,
                sum,
                subject -> subject.figures().coverage().<TableCell>map(reading).orElse(TableCell.BLANK));
    }

    private static SeriesPath outlook(String key, String heading, OfYear reading) {
        return new SeriesPath(
                "outlook." + key,
                heading,
                Dimension.YEAR,
                (subject, year) -> TableCell.amount(FinancialYear.parse(year)
                        .flatMap(parsed -> reading.of(subject.figures().outlook(), parsed))));
    }

    private static Function<InitiativeSavings, Optional<Pounds>> said(Function<InitiativeSavings, Pounds> reading) {
        return reading.andThen(Optional::of);
    }

    private static Optional<Pounds> said(SortedMap<FinancialYear, Optional<Pounds>> amounts, FinancialYear year) {
        return amounts.getOrDefault(year, Optional.empty());
    }

    @FunctionalInterface
    private interface OfYear {
        Optional<Pounds> of(OutlookFigures outlook, FinancialYear year);
    }
}
