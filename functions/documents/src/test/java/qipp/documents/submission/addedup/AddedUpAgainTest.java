package qipp.documents.submission.addedup;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.examples.ExampleFiles.complete;
import static qipp.documents.examples.ExampleFiles.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.submission.SubmissionFiles;

/** Each figure of a submission, added up again from its rows by plain sums that share nothing with the product. */
class AddedUpAgainTest {
    private static final YearMonth APRIL = YearMonth.of(2012, 4);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_rows_add_up_to_every_sum_of_region_groups_and_organisations(long seed) {
        check(complete(seed));
        check(draft(seed));
    }

    private static void check(SortedMap<String, byte[]> files) {
        var submission = new Read(JsonFields.of(JsonReading.read(files.get(SubmissionFiles.SUBMISSION))));
        submission.check("region", submission.document().object("region"), _ -> true);
        submission.document().objects("groups", group -> {
            var members = group.texts("organisations");
            submission.check(group.text("id"), group.object("figures"), members::contains);
            return group;
        });
        submission.document().objects("organisations", of -> {
            var code = of.text("code");
            of.optionalObject("figures").ifPresent(figures -> submission.check(code, figures, code::equals));
            return of;
        });
    }

    /** A row of finance as plain values. */
    private record Amounts(
            String organisation, String line, String measure, List<Optional<BigDecimal>> months, BigDecimal fullYear) {
        BigDecimal sum(int from, int to) {
            return months.subList(from, to).stream().flatMap(Optional::stream).reduce(ZERO, BigDecimal::add);
        }

        BigDecimal annual() {
            return months.stream().anyMatch(Optional::isPresent) ? sum(0, 12) : fullYear;
        }
    }

    /** The rows of a submission, and what is needed to know which months have closed. */
    private static final class Read {
        private final JsonFields document;
        private final List<Amounts> finance;
        private final List<JsonFields> milestones;
        private final List<JsonFields> notMet;
        private final Map<String, JsonFields> organisations;
        private final Map<String, JsonFields> initiatives;

        Read(JsonFields document) {
            this.document = document;
            var rows = document.object("rows");
            finance = rows.objects("finance", Read::amounts);
            milestones = rows.objects("milestones", row -> row);
            notMet = document.objects("milestonesNotMet", row -> row);
            organisations = document.objects("organisations", of -> of).stream()
                    .collect(Collectors.toMap(of -> of.text("code"), of -> of));
            initiatives = rows.objects("initiatives", row -> row).stream()
                    .collect(Collectors.toMap(row -> row.text("organisation") + "/" + row.text("ref"), row -> row));
        }

        JsonFields document() {
            return document;
        }

        void check(String what, JsonFields figures, Predicate<String> of) {
            savings(what, figures.object("money").object("initiatives"), of, line -> !isSum(line));
            figures.object("money")
                    .optionalObject("all")
                    .ifPresent(all -> savings(what, all, of, line -> line.equals("ALL")));
            milestones(what, figures.object("milestones"), of);
            assertThat(figures.count("initiatives")).isEqualTo((int) initiatives.values().stream()
                    .filter(row -> of.test(row.text("organisation")))
                    .count());
        }

        private void savings(String what, JsonFields said, Predicate<String> of, Predicate<String> line) {
            equal(what, said, "ytdPlan", sum(of, line, "Plan", row -> row.sum(0, closed(row))));
            equal(what, said, "ytdActual", sum(of, line, "Actual", row -> row.sum(0, closed(row))));
            equal(what, said, "annualPlan", sum(of, line, "Plan", Amounts::annual));
            equal(
                    what,
                    said,
                    "forecastOutturn",
                    sum(of, line, "Actual", row -> row.sum(0, closed(row)))
                            .add(sum(
                                    of,
                                    line,
                                    "Forecast",
                                    row -> closed(row) == 0 ? row.annual() : row.sum(closed(row), 12)))
                            .add(planWhereNothingIsForecast(of, line)));
            equal(what, said, "assured", sum(of, line, "Assured", Amounts::annual));
        }

        /** While no month has closed and the Forecast says nothing, the outturn is the plan. */
        private BigDecimal planWhereNothingIsForecast(Predicate<String> of, Predicate<String> line) {
            return sum(of, line, "Plan", plan -> closed(plan) == 0 && saysNothing(plan) ? plan.annual() : ZERO);
        }

        private boolean saysNothing(Amounts plan) {
            return finance.stream()
                    .filter(row -> row.organisation().equals(plan.organisation())
                            && row.line().equals(plan.line())
                            && row.measure().equals("Forecast"))
                    .map(Amounts::annual)
                    .noneMatch(Objects::nonNull);
        }

        private static void equal(String what, JsonFields said, String figure, BigDecimal sum) {
            assertThat(said.optionalNumber(figure).orElse(ZERO))
                    .as(what + " " + figure)
                    .isEqualByComparingTo(sum);
        }

        private BigDecimal sum(
                Predicate<String> of, Predicate<String> line, String measure, Function<Amounts, BigDecimal> amount) {
            return finance.stream()
                    .filter(row -> of.test(row.organisation()) && line.test(row.line()))
                    .filter(row -> row.measure().equals(measure))
                    .map(amount)
                    .filter(Objects::nonNull)
                    .reduce(ZERO, BigDecimal::add);
        }

        private int closed(Amounts row) {
            var own = Optional.ofNullable(initiatives.get(row.organisation() + "/" + row.line()))
                    .flatMap(initiative -> initiative.optionalText("financeTo"));
            var to = own.orElseGet(() -> organisations.get(row.organisation()).text("financeTo"));
            return to.equals("none") ? 0 : 1 + (int) APRIL.until(YearMonth.parse(to), ChronoUnit.MONTHS);
        }

        private void milestones(String what, JsonFields said, Predicate<String> of) {
            var own = milestones.stream()
                    .filter(row -> of.test(row.text("organisation")))
                    .toList();
            var cancelled = own.stream().filter(Read::isCancelled).count();
            var due = own.stream()
                    .filter(row -> !isCancelled(row) && !row.date("firstDue").isAfter(asAt(row)))
                    .count();
            var late = notMet.stream()
                    .filter(row -> of.test(row.text("organisation")))
                    .toList();
            assertThat(said.count("inYear")).as(what).isEqualTo(own.size());
            assertThat(said.count("cancelled")).as(what).isEqualTo((int) cancelled);
            assertThat(said.count("due")).as(what).isEqualTo((int) due);
            assertThat(said.count("notMet")).as(what).isEqualTo(late.size());
            assertThat(said.count("met") + said.count("inProgress") + said.count("notMet"))
                    .as(what)
                    .isEqualTo(said.count("due"));
            assertThat(said.count("slippageMonths")).as(what).isEqualTo(months(late));
        }

        /** Month of the new date less month of the original date. */
        private static int months(List<JsonFields> late) {
            return late.stream()
                    .flatMap(row -> row.optionalDate("newDate").stream().map(to ->
                            (int) YearMonth.from(row.date("due")).until(YearMonth.from(to), ChronoUnit.MONTHS)))
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        private LocalDate asAt(JsonFields row) {
            return organisations.get(row.text("organisation")).date("asAt");
        }

        private static boolean isCancelled(JsonFields row) {
            return row.text("status").equals("Cancelled");
        }

        private static boolean isSum(String line) {
            return Stream.of("ALL", "Total").anyMatch(line::equals);
        }

        private static Amounts amounts(JsonFields row) {
            var months = row.amounts("months").stream()
                    .map(month -> month.map(pounds -> pounds.amount()))
                    .toList();
            return new Amounts(
                    row.text("organisation"),
                    row.text("line"),
                    row.text("measure"),
                    months,
                    row.optionalNumber("fullYear").orElse(null));
        }
    }
}
