package qipp.domain.table.path;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import qipp.domain.figures.MonthlyAmounts;
import qipp.domain.figures.Savings;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.programme.Dimension;
import qipp.domain.table.path.FigurePath.Sum;
import qipp.domain.table.shown.TableCell;
import qipp.domain.tracker.Measure;

/** The paths of one of the two sets of money. */
record MoneyPaths(String prefix, String ofWhat, Function<SubjectFigures, Optional<Savings>> savings) {
    static final MoneyPaths ALL = new MoneyPaths(
            "money.all.", "", subject -> subject.figures().money().all());

    static final MoneyPaths INITIATIVES = new MoneyPaths(
            "money.initiatives.",
            " of initiatives",
            subject -> Optional.of(subject.figures().money().initiatives().savings()));

    Stream<FigurePath> paths(Collection<Measure.Own> measures) {
        var standard = Stream.of(
                amount("ytdPlan", "YTD plan", Savings::ytdPlan),
                amount("ytdActual", "YTD actual", Savings::ytdActual),
                amount("ytdVariance", "YTD variance", Savings::ytdVariance),
                ratio("ytdYield", "YTD yield", Savings::ytdYield),
                amount("annualPlan", "Annual plan", Savings::annualPlan),
                amount("forecastOutturn", "Forecast outturn", Savings::forecastOutturn),
                amount("forecastVariance", "Forecast variance", Savings::forecastVariance),
                ratio("forecastYield", "Forecast yield", Savings::forecastYield),
                optional("assured", "Assured", Savings::assured));
        return Stream.concat(standard, measures.stream().map(this::own));
    }

    Stream<SeriesPath> series() {
        return Stream.of(
                byMonth("plan", "Plan", Savings::plan),
                byMonth("actual", "Actual", Savings::actual),
                byMonth("forecast", "Forecast", Savings::forecast));
    }

    private FigurePath own(Measure.Own measure) {
        return optional(
                "measures." + measure.id(),
                measure.name(),
                money -> money.measures().getOrDefault(measure.id(), Optional.empty()));
    }

    private FigurePath amount(String key, String heading, Function<Savings, Pounds> reading) {
        return optional(key, heading, reading.andThen(Optional::of));
    }

    private FigurePath optional(String key, String heading, Function<Savings, Optional<Pounds>> reading) {
        return new FigurePath(
                prefix + key,
                heading + ofWhat,
                Sum.OF_WHAT_IS_THERE,
                subject -> TableCell.amount(savings.apply(subject).flatMap(reading)));
    }

    private FigurePath ratio(String key, String heading, Function<Savings, Optional<Ratio>> reading) {
        return new FigurePath(
                prefix + key,
                heading + ofWhat,
                Sum.OF_ITS_OWN,
                subject -> TableCell.ratio(savings.apply(subject).flatMap(reading)));
    }

    private SeriesPath byMonth(String key, String heading, Function<Savings, MonthlyAmounts> reading) {
        return new SeriesPath(
                prefix + "byMonth." + key,
                heading + ofWhat,
                Dimension.MONTH,
                (subject, month) -> TableCell.amount(savings.apply(subject)
                        .map(reading)
                        .flatMap(amounts -> amounts.months().get(Integer.parseInt(month)))));
    }
}
