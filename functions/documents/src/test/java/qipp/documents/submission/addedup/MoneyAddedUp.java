package qipp.documents.submission.addedup;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.submission.addedup.Said.equal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import qipp.documents.json.JsonFields;

/** The money of some lines of some organisations, added up from the rows. */
final class MoneyAddedUp {
    /** A line of an organisation: an initiative's ref, or ALL. */
    record OfOrganisation(String organisation, String line) {}

    private final PlainRows rows;
    private final String what;
    private final List<OfOrganisation> lines;

    MoneyAddedUp(PlainRows rows, String what, List<OfOrganisation> lines) {
        this.rows = rows;
        this.what = what;
        this.lines = lines;
    }

    void check(JsonFields said) {
        var plan = closed("Plan");
        var actual = closed("Actual");
        var annual = annual("Plan").orElse(ZERO);
        var outturn = PlainRows.sum(lines, of -> rows.outturn(of.organisation(), of.line()));
        equal("ytdPlan", said, plan);
        equal("ytdActual", said, actual);
        equal("ytdVariance", said, actual.subtract(plan));
        Said.equal(what, "ytdYield", said, Said.ratio(actual, plan));
        equal("annualPlan", said, annual);
        equal("forecastOutturn", said, outturn);
        equal("forecastVariance", said, outturn.subtract(annual));
        Said.equal(what, "forecastYield", said, Said.ratio(outturn, annual));
        Said.equal(what, "assured", said, annual("Assured"));
        Said.equal(what, "deliveredLastYear", said.object("measures"), annual("Delivered last year"));
        var byMonth = said.object("byMonth");
        months("plan", byMonth, (of, _) -> rows.byMonth(of.organisation(), of.line(), "Plan", 0, 12));
        months("actual", byMonth, (of, closed) -> rows.byMonth(of.organisation(), of.line(), "Actual", 0, closed));
        months("forecast", byMonth, (of, closed) -> rows.byMonth(of.organisation(), of.line(), "Forecast", closed, 12));
    }

    private BigDecimal closed(String measure) {
        return PlainRows.sum(
                lines,
                of -> rows.between(
                        of.organisation(), of.line(), measure, 0, rows.closed(of.organisation(), of.line())));
    }

    private Optional<BigDecimal> annual(String measure) {
        return lines.stream()
                .flatMap(of -> rows.annual(of.organisation(), of.line(), measure).stream())
                .reduce(BigDecimal::add);
    }

    private void months(
            String figure, JsonFields said, BiFunction<OfOrganisation, Integer, List<Optional<BigDecimal>>> months) {
        var each = lines.stream()
                .map(of -> months.apply(of, rows.closed(of.organisation(), of.line())))
                .toList();
        var sums = IntStream.range(0, 12)
                .mapToObj(month -> each.stream()
                        .flatMap(row -> row.get(month).stream())
                        .reduce(BigDecimal::add)
                        .map(BigDecimal::stripTrailingZeros))
                .toList();
        var found = said.amounts(figure).stream()
                .map(month -> month.map(pounds -> pounds.amount().stripTrailingZeros()))
                .toList();
        assertThat(found).as(what + " by month: " + figure).isEqualTo(sums);
    }

    private void equal(String figure, JsonFields said, BigDecimal sum) {
        Said.equal(what, figure, said, Optional.of(sum));
    }
}
