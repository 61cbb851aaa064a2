package qipp.documents.submission.addedup;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.documents.json.JsonFields;

/** The rows of a submission and plain sums of them, which share nothing with the product. */
final class PlainRows {
    private static final YearMonth APRIL = YearMonth.of(2012, 4);
    private static final int MONTHS = 12;

    private final List<JsonFields> finance;
    private final List<JsonFields> milestones;
    private final List<JsonFields> outlook;
    private final List<JsonFields> initiatives;
    private final Map<String, JsonFields> organisations;

    PlainRows(JsonFields submission) {
        var rows = submission.object("rows");
        finance = rows.objects("finance", row -> row);
        milestones = rows.objects("milestones", row -> row);
        outlook = rows.objects("outlook", row -> row);
        initiatives = rows.objects("initiatives", row -> row);
        organisations = submission.objects("organisations", of -> of).stream()
                .collect(Collectors.toMap(of -> of.text("code"), of -> of));
    }

    /** The initiatives that a subject has below it. */
    List<JsonFields> initiatives(Predicate<JsonFields> of) {
        return initiatives.stream().filter(of).toList();
    }

    List<JsonFields> milestones(Predicate<JsonFields> of) {
        return milestones.stream().filter(of).toList();
    }

    Stream<String> organisationsWithRows() {
        return organisations.values().stream()
                .filter(of -> !of.text("presence").equals("absent"))
                .map(of -> of.text("code"));
    }

    /** The rows of a line and measure; those of parts count only where the whole has none. */
    List<JsonFields> rows(String organisation, String line, String measure) {
        var all = finance.stream()
                .filter(row -> row.text("organisation").equals(organisation)
                        && row.text("line").equals(line)
                        && row.text("measure").equals(measure))
                .toList();
        var whole =
                all.stream().filter(row -> row.optionalText("part").isEmpty()).toList();
        return whole.isEmpty() ? all : whole;
    }

    /** The months of which a row says something, from one to before another. */
    private static Optional<BigDecimal> sum(JsonFields row, int from, int to) {
        return months(row).subList(from, to).stream().flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    static List<Optional<BigDecimal>> months(JsonFields row) {
        return row.amounts("months").stream()
                .map(month -> month.map(pounds -> pounds.amount()))
                .toList();
    }

    /** The months, or the full year where there are none; nothing where a line says neither. */
    Optional<BigDecimal> annual(String organisation, String line, String measure) {
        return rows(organisation, line, measure).stream()
                .flatMap(row -> sum(row, 0, MONTHS).or(() -> row.optionalNumber("fullYear")).stream())
                .reduce(BigDecimal::add);
    }

    BigDecimal between(String organisation, String line, String measure, int from, int to) {
        return rows(organisation, line, measure).stream()
                .flatMap(row -> sum(row, from, to).stream())
                .reduce(ZERO, BigDecimal::add);
    }

    /** Each month's sum, from one to before another; nothing in the others. */
    List<Optional<BigDecimal>> byMonth(String organisation, String line, String measure, int from, int to) {
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> rows(organisation, line, measure).stream()
                        .filter(_ -> month >= from && month < to)
                        .flatMap(row -> months(row).get(month).stream())
                        .reduce(BigDecimal::add))
                .toList();
    }

    BigDecimal outturn(String organisation, String line) {
        var closed = closed(organisation, line);
        if (closed == 0) {
            return annual(organisation, line, "Forecast")
                    .or(() -> annual(organisation, line, "Plan"))
                    .orElse(ZERO);
        }
        return between(organisation, line, "Actual", 0, closed)
                .add(between(organisation, line, "Forecast", closed, MONTHS));
    }

    int closed(String organisation, String line) {
        var own = initiatives.stream()
                .filter(row -> row.text("organisation").equals(organisation)
                        && row.text("ref").equals(line))
                .flatMap(row -> row.optionalText("financeTo").stream())
                .findFirst();
        var to = own.orElseGet(() -> organisations.get(organisation).text("financeTo"));
        return to.equals("none") ? 0 : 1 + (int) APRIL.until(YearMonth.parse(to), ChronoUnit.MONTHS);
    }

    /** What a line of the Outlook says of the years by one measure. */
    SortedMap<String, BigDecimal> years(Predicate<JsonFields> line, String measure) {
        var years = new TreeMap<String, BigDecimal>();
        outlook.stream()
                .filter(line)
                .filter(row -> row.text("measure").equals(measure))
                .forEach(row -> row.amountsBy("years", Optional::of)
                        .forEach((year, pounds) -> years.merge(year, pounds.amount(), BigDecimal::add)));
        return years;
    }

    /** The class of a milestone, by the words of the rules. */
    String milestoneClass(JsonFields row) {
        var asAt = asAt(row);
        var first = row.date("firstDue");
        if (row.text("status").equals("Cancelled")) {
            return "cancelled";
        }
        var isComplete = completed(row).filter(done -> !done.isAfter(asAt)).isPresent();
        var expected = expected(row);
        if (first.isAfter(asAt)) {
            var isLater = expected.filter(day -> day.isAfter(first)).isPresent();
            return isComplete ? "early" : isLater ? "forewarned" : "later";
        }
        if (isComplete) {
            return completed(row).orElseThrow().isAfter(first) ? "metLate" : "met";
        }
        if (expected.isPresent()) {
            return expected.get().isAfter(asAt) ? "slipped" : "newDatePassed";
        }
        return row.text("status").equals("In progress") ? "inProgress" : "overdueWithoutPlan";
    }

    /** A completion date to come, the new date, or a Due after the first one: the first of them that there is. */
    Optional<LocalDate> expected(JsonFields row) {
        return completed(row)
                .filter(done -> done.isAfter(asAt(row)))
                .or(() -> row.optionalDate("newDate"))
                .or(() -> Optional.of(row.date("due")).filter(due -> due.isAfter(row.date("firstDue"))));
    }

    private static Optional<LocalDate> completed(JsonFields row) {
        return row.optionalDate("completedOn").filter(_ -> row.text("status").equals("Complete"));
    }

    private LocalDate asAt(JsonFields row) {
        return organisations.get(row.text("organisation")).date("asAt");
    }

    static <T> BigDecimal sum(List<T> of, Function<T, BigDecimal> amount) {
        return of.stream().map(amount).reduce(ZERO, BigDecimal::add);
    }
}
