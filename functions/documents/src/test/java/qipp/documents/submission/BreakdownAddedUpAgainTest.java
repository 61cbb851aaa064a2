package qipp.documents.submission;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.examples.ExampleFiles.complete;
import static qipp.documents.examples.ExampleFiles.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;

/**
 * Each figure of each theme, scheme, initiative and part, and of the region, groups and organisations above them, added
 * up again from the rows: money by month and in all, scenarios, milestones by class, coverage and the years to come. And
 * each rating, judged again by those figures.
 */
class BreakdownAddedUpAgainTest {
    private static final Map<String, BigDecimal> FACTORS =
            Map.of("best", BigDecimal.ONE, "middle", new BigDecimal("0.75"), "worst", new BigDecimal("0.1875"));

    private static final Map<String, BigDecimal> CHALLENGES = Map.of(
            "EAST", new BigDecimal(4_000_000),
            "NORTH", new BigDecimal(3_000_000),
            "SOUTH", new BigDecimal(2_000_000),
            "WEST", new BigDecimal(1_000_000));

    private static final String YEAR = "2012/13";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_rows_add_up_to_every_figure(long seed) {
        for (var files : List.of(complete(seed), draft(seed))) {
            var submission = new Read(JsonFields.of(JsonReading.read(files.get(SubmissionFiles.SUBMISSION))));
            submission.figures().forEach(submission::check);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_figures_give_every_rating(long seed) {
        for (var files : List.of(complete(seed), draft(seed))) {
            new Read(JsonFields.of(JsonReading.read(files.get(SubmissionFiles.SUBMISSION)))).checkRatings();
        }
    }

    /** What a subject's path says: which organisations, and of these what. */
    private record Scope(Predicate<String> organisations, List<String> below) {
        boolean isWhole() {
            return below.isEmpty();
        }

        boolean isPart() {
            return below.size() == 2 && below.getFirst().equals("part");
        }

        boolean isTheme() {
            return below.size() == 2 && below.getFirst().equals("theme");
        }

        boolean hasInitiative(JsonFields row) {
            if (!organisations.test(row.text("organisation"))) {
                return false;
            }
            return switch (below.size()) {
                case 0 -> true;
                case 1 -> row.text("ref").equals(below.getFirst());
                case 2 -> row.text("theme").equals(below.get(1));
                default ->
                    row.text("theme").equals(below.get(1))
                            && row.optionalText("scheme").equals(Optional.of(below.get(2)));
            };
        }
    }

    private static final class Read {
        private final JsonFields document;
        private final PlainRows rows;
        private final Map<String, List<String>> groups = new TreeMap<>();

        Read(JsonFields document) {
            this.document = document;
            this.rows = new PlainRows(document);
            all("groups").forEach(group -> groups.put(group.text("id"), group.texts("organisations")));
        }

        /** Every object of figures by the path of its subject. */
        SortedMap<String, JsonFields> figures() {
            var figures = new TreeMap<String, JsonFields>();
            var region = document.text("programme");
            figures.put(region, document.object("region"));
            all("groups").forEach(group -> figures.put(region + "/group/" + group.text("id"), group.object("figures")));
            all("organisations")
                    .forEach(of -> of.optionalObject("figures").ifPresent(own -> figures.put(of.text("code"), own)));
            all("breakdown").forEach(below -> figures.put(below.text("subject"), below.object("figures")));
            return figures;
        }

        private List<JsonFields> all(String key) {
            return document.objects(key, one -> one);
        }

        private Scope scope(String subject) {
            var path = Arrays.stream(subject.split("/"))
                    .map(name -> name.replace("%2F", "/"))
                    .toList();
            if (!path.getFirst().equals(document.text("programme"))) {
                return new Scope(path.getFirst()::equals, path.subList(1, path.size()));
            }
            return path.size() > 2 && path.get(1).equals("group")
                    ? new Scope(groups.get(path.get(2))::contains, path.subList(3, path.size()))
                    : new Scope(_ -> true, path.subList(1, path.size()));
        }

        void check(String subject, JsonFields said) {
            var scope = scope(subject);
            if (scope.isPart()) {
                checkPart(subject, said, scope);
                return;
            }
            var initiatives = rows.initiatives(scope::hasInitiative);
            assertThat(said.count("initiatives")).as(subject).isEqualTo(initiatives.size());
            var money = said.object("money");
            var sums = new Sums(subject, lines(initiatives));
            sums.check(money.object("initiatives"));
            checkScenarios(subject, money.object("initiatives"), initiatives);
            assertThat(money.optionalObject("all").isPresent()).as(subject).isEqualTo(scope.isWhole());
            money.optionalObject("all").ifPresent(all -> new Sums(subject + " ALL", all(scope)).check(all));
            checkMilestones(subject, said.object("milestones"), scope);
            checkCoverage(subject, said, scope);
            checkOutlook(subject, said.object("outlook"), scope);
        }

        private List<OrganisationAndLine> lines(List<JsonFields> initiatives) {
            return initiatives.stream()
                    .map(row -> new OrganisationAndLine(row.text("organisation"), row.text("ref")))
                    .toList();
        }

        private List<OrganisationAndLine> all(Scope scope) {
            return present(scope)
                    .map(code -> new OrganisationAndLine(code, "ALL"))
                    .toList();
        }

        private Stream<String> present(Scope scope) {
            return rows.organisationsWithRows().filter(scope.organisations());
        }

        private record OrganisationAndLine(String organisation, String line) {}

        /** The money of some lines of some organisations. */
        private final class Sums {
            private final String what;
            private final List<OrganisationAndLine> lines;

            Sums(String what, List<OrganisationAndLine> lines) {
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
                equal("ytdYield", said, ratio(actual, plan));
                equal("annualPlan", said, annual);
                equal("forecastOutturn", said, outturn);
                equal("forecastVariance", said, outturn.subtract(annual));
                equal("forecastYield", said, ratio(outturn, annual));
                equal("assured", said, annual("Assured"));
                equal("deliveredLastYear", said.object("measures"), annual("Delivered last year"));
                var byMonth = said.object("byMonth");
                months("plan", byMonth, (of, _) -> rows.byMonth(of.organisation(), of.line(), "Plan", 0, 12));
                months(
                        "actual",
                        byMonth,
                        (of, closed) -> rows.byMonth(of.organisation(), of.line(), "Actual", 0, closed));
                months(
                        "forecast",
                        byMonth,
                        (of, closed) -> rows.byMonth(of.organisation(), of.line(), "Forecast", closed, 12));
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
                    String figure,
                    JsonFields said,
                    BiFunction<OrganisationAndLine, Integer, List<Optional<BigDecimal>>> months) {
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
                equal(figure, said, Optional.of(sum));
            }

            private void equal(String figure, JsonFields said, Optional<BigDecimal> sum) {
                BreakdownAddedUpAgainTest.equal(what, figure, said, sum);
            }
        }

        private void checkScenarios(String subject, JsonFields said, List<JsonFields> initiatives) {
            var planned =
                    initiatives.stream().filter(row -> row.truth("identified")).toList();
            var others =
                    initiatives.stream().filter(row -> !row.truth("identified")).toList();
            equal(subject, "identified", said, Optional.of(PlainRows.sum(planned, this::plan)));
            equal(subject, "unidentified", said, Optional.of(PlainRows.sum(others, this::plan)));
            FACTORS.forEach((scenario, factor) -> {
                var sum = initiatives.stream()
                        .map(row -> row.optionalNumber(scenario)
                                .orElseGet(() -> outturn(row).multiply(factor)))
                        .reduce(BigDecimal::add)
                        .map(exact -> exact.setScale(2, RoundingMode.HALF_EVEN));
                equal(subject, scenario, said, sum);
            });
        }

        private BigDecimal plan(JsonFields row) {
            return rows.annual(row.text("organisation"), row.text("ref"), "Plan")
                    .orElse(ZERO);
        }

        private BigDecimal outturn(JsonFields row) {
            return rows.outturn(row.text("organisation"), row.text("ref"));
        }

        private void checkMilestones(String subject, JsonFields said, Scope scope) {
            var refs = rows.initiatives(scope::hasInitiative).stream()
                    .map(row -> row.text("organisation") + "/" + row.text("ref"))
                    .toList();
            checkCounts(
                    subject,
                    said,
                    rows.milestones(row -> scope.isWhole()
                            ? scope.organisations().test(row.text("organisation"))
                            : refs.contains(row.text("organisation") + "/" + row.text("initiativeRef"))));
        }

        private void checkCounts(String subject, JsonFields said, List<JsonFields> own) {
            var classes = own.stream().map(rows::milestoneClass).toList();
            for (var one : List.of(
                    "metLate",
                    "inProgress",
                    "slipped",
                    "newDatePassed",
                    "overdueWithoutPlan",
                    "early",
                    "forewarned",
                    "cancelled")) {
                count(subject, one, said, Collections.frequency(classes, one));
            }
            count(subject, "inYear", said, own.size());
            count(subject, "met", said, among(classes, "met", "metLate"));
            count(subject, "notMet", said, among(classes, "slipped", "newDatePassed", "overdueWithoutPlan"));
            count(
                    subject,
                    "due",
                    said,
                    among(classes, "met", "metLate", "slipped", "newDatePassed", "overdueWithoutPlan", "inProgress"));
            var late = own.stream()
                    .filter(row -> List.of("slipped", "newDatePassed").contains(rows.milestoneClass(row)))
                    .toList();
            count(
                    subject,
                    "slippageMonths",
                    said,
                    late.stream().mapToInt(this::months).sum());
            count(
                    subject,
                    "slippageWeeks",
                    said,
                    late.stream().mapToInt(this::weeks).sum());
        }

        private int months(JsonFields row) {
            var to = YearMonth.from(rows.expected(row).orElseThrow());
            return (int) YearMonth.from(row.date("firstDue")).until(to, ChronoUnit.MONTHS);
        }

        private int weeks(JsonFields row) {
            var days = (int) row.date("firstDue").until(rows.expected(row).orElseThrow(), ChronoUnit.DAYS);
            return Math.ceilDiv(days, 7);
        }

        private static int among(List<String> classes, String... some) {
            return (int) classes.stream().filter(List.of(some)::contains).count();
        }

        /** A part's rows are of its own; its scenarios and years are of the whole. */
        private void checkPart(String subject, JsonFields said, Scope scope) {
            checkCounts(
                    subject,
                    said.object("milestones"),
                    rows.milestones(row -> scope.organisations().test(row.text("organisation"))
                            && row.optionalText("part")
                                    .equals(Optional.of(scope.below().getLast()))));
        }

        private void checkCoverage(String subject, JsonFields said, Scope scope) {
            var coverage = said.optionalObject("coverage");
            if (coverage.isEmpty()) {
                assertThat(scope.isWhole() && present(scope).anyMatch(code -> !isNil(code)))
                        .as(subject + " coverage")
                        .isFalse();
                return;
            }
            var plan = PlainRows.sum(rows.initiatives(scope::hasInitiative), this::plan);
            var challenge = PlainRows.sum(present(scope).toList(), CHALLENGES::get);
            var covered = PlainRows.sum(
                    present(scope).toList(),
                    code -> PlainRows.sum(
                                    rows.initiatives(
                                            row -> row.text("organisation").equals(code)),
                                    this::plan)
                            .min(CHALLENGES.get(code)));
            equal(subject, "initiativesPlan", coverage.get(), Optional.of(plan));
            equal(subject, "challenge", coverage.get(), Optional.of(challenge));
            equal(subject, "raw", coverage.get(), ratio(plan, challenge));
            equal(subject, "capped", coverage.get(), ratio(covered, challenge));
            assertThat(coverage.get().truth("aboveChallenge")).as(subject).isEqualTo(plan.compareTo(challenge) > 0);
        }

        private boolean isNil(String code) {
            return all("organisations").stream()
                    .anyMatch(of ->
                            of.text("code").equals(code) && of.text("presence").equals("nil"));
        }

        private void checkOutlook(String subject, JsonFields said, Scope scope) {
            var sums = new TreeMap<String, SortedMap<String, BigDecimal>>();
            for (var measure : List.of("Plan", "Challenge", "Opportunity")) {
                var years = new TreeMap<String, BigDecimal>();
                present(scope)
                        .forEach(code -> years(code, scope, measure)
                                .forEach((year, amount) -> years.merge(year, amount, BigDecimal::add)));
                sums.put(measure, years);
                assertYears(subject, measure.toLowerCase(Locale.ROOT), said, years);
            }
            var headroom = new TreeMap<>(sums.get("Opportunity"));
            headroom.keySet().retainAll(sums.get("Challenge").keySet());
            headroom.replaceAll(
                    (year, could) -> could.subtract(sums.get("Challenge").get(year)));
            assertYears(subject, "headroom", said, headroom);
        }

        private SortedMap<String, BigDecimal> years(String code, Scope scope, String measure) {
            if (scope.isWhole()) {
                return ofWhole(code, measure);
            }
            return scope.isTheme()
                    ? ofTheme(code, scope.below().get(1), measure)
                    : ofInitiatives(code, rows.initiatives(scope::hasInitiative), measure);
        }

        private SortedMap<String, BigDecimal> ofWhole(String code, String measure) {
            var years = new TreeMap<String, BigDecimal>();
            Stream.of("planned", "integrated")
                    .forEach(theme -> ofTheme(code, theme, measure)
                            .forEach((year, amount) -> years.merge(year, amount, BigDecimal::add)));
            years.putAll(rows.years(
                    row -> isLine(row, code, "ALL") && row.optionalText("theme").isEmpty(), measure));
            if (measure.equals("Challenge")) {
                years.put(YEAR, CHALLENGES.get(code));
            }
            return years;
        }

        private SortedMap<String, BigDecimal> ofTheme(String code, String theme, String measure) {
            var years = ofInitiatives(
                    code, rows.initiatives(row -> row.text("theme").equals(theme)), measure);
            years.putAll(rows.years(
                    row -> row.text("organisation").equals(code)
                            && row.optionalText("theme").equals(Optional.of(theme)),
                    measure));
            return years;
        }

        private SortedMap<String, BigDecimal> ofInitiatives(String code, List<JsonFields> initiatives, String measure) {
            var years = new TreeMap<String, BigDecimal>();
            initiatives.stream()
                    .filter(row -> row.text("organisation").equals(code))
                    .forEach(row -> rows.years(
                                    said -> isLine(said, code, row.text("ref"))
                                            && said.optionalText("theme").isEmpty(),
                                    measure)
                            .forEach((year, amount) -> years.merge(year, amount, BigDecimal::add)));
            return years;
        }

        private static boolean isLine(JsonFields row, String code, String line) {
            return row.text("organisation").equals(code) && row.text("line").equals(line);
        }

        private static void assertYears(
                String subject, String figure, JsonFields said, SortedMap<String, BigDecimal> sums) {
            var found = new TreeMap<String, BigDecimal>();
            said.amountsBy(figure, Optional::of)
                    .forEach((year, pounds) -> found.put(year, pounds.amount().stripTrailingZeros()));
            var expected = new TreeMap<>(sums);
            expected.replaceAll((_, amount) -> amount.stripTrailingZeros());
            assertThat(found).as(subject + " " + figure).isEqualTo(expected);
        }

        void checkRatings() {
            var figures = figures();
            var ratings = new TreeMap<String, List<JsonFields>>();
            all("ratings")
                    .forEach(rated -> ratings.computeIfAbsent(rated.text("subject"), _ -> new ArrayList<>())
                            .add(rated));
            ratings.forEach((subject, of) -> {
                of.forEach(rated -> checkRating(figures.get(subject), rated));
                checkOverall(subject, of);
                checkBelow(subject, of, ratings);
            });
        }

        private void checkRating(JsonFields figures, JsonFields rated) {
            var subject = rated.text("subject");
            if (isNil(subject.replaceFirst("/.*", ""))) {
                assertThat(rated.text("rating")).as(subject).isEqualTo("notApplicable");
                return;
            }
            var money = figures.object("money");
            var own = money.optionalObject("all").orElseGet(() -> money.object("initiatives"));
            switch (rated.text("kind")) {
                case "ytd" -> checkYield(rated, own, "delivered", "ytdActual", "due", "ytdPlan", "0.95", "0.80");
                case "forecast" ->
                    checkYield(
                            rated,
                            own,
                            "forecastOutturn",
                            "forecastOutturn",
                            "annualPlan",
                            "annualPlan",
                            "0.95",
                            "0.80");
                case "coverage" ->
                    figures.optionalObject("coverage")
                            .ifPresent(coverage -> checkYield(
                                    rated,
                                    coverage,
                                    "initiativesPlan",
                                    "initiativesPlan",
                                    "challenge",
                                    "challenge",
                                    "0.50",
                                    "0.30"));
                case "milestones" -> milestones(rated, figures.object("milestones"));
                case "overall" -> {}
                default -> throw new AssertionError(subject);
            }
        }

        private static void checkYield(
                JsonFields rated,
                JsonFields figures,
                String part,
                String partOf,
                String whole,
                String wholeOf,
                String green,
                String amber) {
            var subject = rated.text("subject") + " " + rated.text("kind");
            var inputs = rated.object("inputs");
            var delivered = figures.number(partOf);
            var planned = figures.number(wholeOf);
            equal(subject, part, inputs, Optional.of(delivered));
            equal(subject, whole, inputs, Optional.of(planned));
            equal(subject, "value", rated, ratio(delivered, planned));
            assertThat(rated.text("rating")).as(subject).isEqualTo(rating(delivered, planned, green, amber));
        }

        private static String rating(BigDecimal part, BigDecimal whole, String green, String amber) {
            if (whole.signum() > 0) {
                if (part.compareTo(whole.multiply(new BigDecimal(green))) >= 0) {
                    return "green";
                }
                return part.compareTo(whole.multiply(new BigDecimal(amber))) >= 0 ? "amber" : "red";
            }
            return whole.signum() < 0 || part.signum() == 0 ? "notApplicable" : part.signum() > 0 ? "green" : "red";
        }

        private static void milestones(JsonFields rated, JsonFields counts) {
            var subject = rated.text("subject") + " milestones";
            var inputs = rated.object("inputs");
            var rollUp = rated.optionalObject("rollUp");
            if (rollUp.isPresent()) {
                assertThat(rated.text("rating"))
                        .as(subject)
                        .isEqualTo(rollUp.get().text("rating"));
                return;
            }
            if (counts.count("inYear") == 0) {
                assertThat(rated.text("rating")).as(subject).isEqualTo("notApplicable");
                return;
            }
            assertThat(inputs.number("milestones")).as(subject).isEqualByComparingTo("" + counts.count("inYear"));
            assertThat(inputs.number("slipped")).as(subject).isEqualByComparingTo("" + counts.count("notMet"));
            var longer = inputs.number("slippedLonger").intValueExact();
            var expected = counts.count("notMet") == 0 ? "green" : longer > 1 ? "red" : "amber";
            assertThat(rated.text("rating")).as(subject).isEqualTo(expected);
        }

        private static void checkOverall(String subject, List<JsonFields> of) {
            var kinds = of.stream()
                    .filter(rated -> !rated.text("kind").equals("overall"))
                    .map(rated -> rated.text("rating"))
                    .toList();
            of.stream()
                    .filter(rated -> rated.text("kind").equals("overall"))
                    .forEach(rated ->
                            assertThat(rated.text("rating")).as(subject).isEqualTo(worst(kinds)));
        }

        private static String worst(Collection<String> ratings) {
            return Stream.of("red", "amber", "green")
                    .filter(ratings::contains)
                    .findFirst()
                    .orElse("notApplicable");
        }

        /** What a roll-up counts are the initiatives below its subject. */
        private void checkBelow(String subject, List<JsonFields> of, Map<String, List<JsonFields>> ratings) {
            var below = rows.initiatives(scope(subject)::hasInitiative).stream()
                    .map(row -> row.text("organisation") + "/" + row.text("ref").replace("/", "%2F"))
                    .toList();
            for (var rated : of) {
                var kind = rated.text("kind");
                rated.optionalObject("rollUp").ifPresent(rollUp -> {
                    var counted = below.stream()
                            .flatMap(initiative -> ratings.get(initiative).stream())
                            .filter(one -> one.text("kind").equals(kind))
                            .map(one -> one.text("rating"))
                            .toList();
                    for (var colour : List.of("red", "amber", "green")) {
                        count(subject + " " + kind, colour, rollUp, Collections.frequency(counted, colour));
                    }
                    assertThat(rollUp.text("rating")).as(subject).isEqualTo(worst(counted));
                });
            }
        }
    }

    private static void count(String subject, String figure, JsonFields said, int expected) {
        assertThat(said.count(figure)).as(subject + " " + figure).isEqualTo(expected);
    }

    private static void equal(String subject, String figure, JsonFields said, Optional<BigDecimal> sum) {
        assertThat(said.optionalNumber(figure).map(BigDecimal::stripTrailingZeros))
                .as(subject + " " + figure)
                .isEqualTo(sum.map(BigDecimal::stripTrailingZeros));
    }

    private static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 ? Optional.of(part.divide(whole, 6, RoundingMode.HALF_EVEN)) : Optional.empty();
    }
}
