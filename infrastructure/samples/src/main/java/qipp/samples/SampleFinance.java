package qipp.samples;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/** The money of an organisation: the published sums, spread over initiatives and months in whole pounds. */
record SampleFinance(PublishedOrganisation published, List<Initiative> initiatives) {
    private static final int CLOSED = 2;
    private static final int OPEN = FinancialYear.MONTHS - CLOSED;

    /** A row before it has its place in the sheet. */
    private record Draft(Line line, Measure measure, List<Optional<Pounds>> months, Pounds fullYear) {}

    List<FinanceLine> rows() {
        var drafts = Stream.concat(wholeProgramme(), eachInitiative()).toList();
        return IntStream.range(0, drafts.size())
                .mapToObj(index -> row(index, drafts.get(index)))
                .toList();
    }

    private Stream<Draft> wholeProgramme() {
        var money = published.money();
        return rows(
                new Line.WholeProgramme(),
                months(money.ytdPlan(), money.annualPlan().minus(money.ytdPlan())),
                months(money.ytdActual(), money.forecastOutturn().minus(money.ytdActual())));
    }

    private Stream<Draft> eachInitiative() {
        var shares = split(published.initiativePlan(), initiatives.size());
        return IntStream.range(0, initiatives.size()).boxed().flatMap(index -> {
            var months = split(shares.get(index), FinancialYear.MONTHS);
            return rows(new Line.OfInitiative(initiatives.get(index).ref()), months, months);
        });
    }

    private static Stream<Draft> rows(Line line, List<Pounds> planned, List<Pounds> delivered) {
        return Stream.of(
                new Draft(line, Measure.Standard.PLAN, present(planned, 0, FinancialYear.MONTHS), sum(planned)),
                new Draft(
                        line,
                        Measure.Standard.ACTUAL,
                        present(delivered, 0, CLOSED),
                        sum(delivered.subList(0, CLOSED))),
                new Draft(
                        line,
                        Measure.Standard.FORECAST,
                        present(delivered, CLOSED, FinancialYear.MONTHS),
                        sum(delivered)));
    }

    private static FinanceLine row(int index, Draft draft) {
        return new FinanceLine(
                new SourceRow(Optional.of("Finance"), index + 2),
                draft.line(),
                draft.measure(),
                Optional.empty(),
                draft.months(),
                Optional.of(draft.fullYear()));
    }

    private static List<Pounds> months(Pounds closed, Pounds open) {
        var months = new ArrayList<>(split(closed, CLOSED));
        months.addAll(split(open, OPEN));
        return months;
    }

    /** Whole pounds in equal shares; the last takes what is left. */
    private static List<Pounds> split(Pounds whole, int shares) {
        var pounds = whole.amount().toBigIntegerExact();
        var share = pounds.divide(BigInteger.valueOf(shares)).longValueExact();
        var last = pounds.longValueExact() - share * (shares - 1);
        return IntStream.range(0, shares)
                .mapToObj(index -> Pounds.of(index < shares - 1 ? share : last))
                .toList();
    }

    private static List<Optional<Pounds>> present(List<Pounds> months, int from, int to) {
        return IntStream.range(0, months.size())
                .mapToObj(month -> Optional.of(months.get(month)).filter(_ -> month >= from && month < to))
                .toList();
    }

    private static Pounds sum(List<Pounds> months) {
        return months.stream().reduce(Pounds.ZERO, Pounds::plus);
    }
}
