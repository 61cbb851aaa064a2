package qipp.domain.figures;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.tracker.Measure;

/**
 * Money of one set of finance rows, in pounds, a saving positive; it adds up in any order and grouping.
 *
 * @param assured empty where no row gives it
 * @param measures the programme's own measures, by id; every one of the programme is there
 */
public record Savings(
        Pounds ytdPlan,
        Pounds ytdActual,
        Pounds annualPlan,
        Pounds forecastOutturn,
        Optional<Pounds> assured,
        SortedMap<String, Optional<Pounds>> measures,
        MonthlyAmounts plan,
        MonthlyAmounts actual,
        MonthlyAmounts forecast) {
    /** Of nobody. */
    public static final Savings NONE = new Savings(
            Pounds.ZERO,
            Pounds.ZERO,
            Pounds.ZERO,
            Pounds.ZERO,
            Optional.empty(),
            new TreeMap<>(),
            MonthlyAmounts.NONE,
            MonthlyAmounts.NONE,
            MonthlyAmounts.NONE);

    /** No money, with every measure of a programme. */
    public static Savings none(Collection<Measure.Own> measures) {
        return new LineSavings(List.of(), 0).savings(measures);
    }

    public Savings {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }

    /** Delivered less planned: negative is under-delivery. */
    public Pounds ytdVariance() {
        return ytdActual.minus(ytdPlan);
    }

    /** Delivered to date as a share of what was planned to date; nothing where nothing was. */
    public Optional<Ratio> ytdYield() {
        return Ratio.of(ytdActual, ytdPlan);
    }

    /** Forecast less planned: negative is under-delivery. */
    public Pounds forecastVariance() {
        return forecastOutturn.minus(annualPlan);
    }

    /** The year's forecast as a share of its plan; nothing where nothing is planned. */
    public Optional<Ratio> forecastYield() {
        return Ratio.of(forecastOutturn, annualPlan);
    }

    /** Of both together. */
    public Savings plus(Savings other) {
        return new Savings(
                ytdPlan.plus(other.ytdPlan),
                ytdActual.plus(other.ytdActual),
                annualPlan.plus(other.annualPlan),
                forecastOutturn.plus(other.forecastOutturn),
                sum(assured, other.assured),
                sums(measures, other.measures),
                plan.plus(other.plan),
                actual.plus(other.actual),
                forecast.plus(other.forecast));
    }

    private static SortedMap<String, Optional<Pounds>> sums(
            SortedMap<String, Optional<Pounds>> one, SortedMap<String, Optional<Pounds>> other) {
        var sums = new TreeMap<>(one);
        other.forEach((id, amount) -> sums.merge(id, amount, Savings::sum));
        return sums;
    }

    private static Optional<Pounds> sum(Optional<Pounds> one, Optional<Pounds> other) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(Pounds::plus);
    }
}
