package qipp.domain.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static qipp.domain.testing.MilestoneValues.due;
import static qipp.domain.testing.TrackerValues.AS_AT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qipp.domain.figures.Figured;
import qipp.domain.figures.accounts.AllFigures;
import qipp.domain.figures.accounts.JudgedTracker;
import qipp.domain.figures.accounts.TrackerFigures;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Axis;
import qipp.domain.programme.Dimension;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Shown;
import qipp.domain.programme.Table;
import qipp.domain.rating.Rated;
import qipp.domain.rating.subject.Ratings;
import qipp.domain.rating.subject.RegionRatings;
import qipp.domain.table.entries.TableData;
import qipp.domain.table.shown.RenderedTable;
import qipp.domain.table.shown.TableCell;
import qipp.domain.testing.InitiativeValues;
import qipp.domain.testing.ProgrammeValues;
import qipp.domain.testing.TrackerValues;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.SavingsSign;

/** Of SEL with two initiatives of one theme, one of them in a scheme, and one of another; NCL has sent nothing. */
class TableRenderingTest {
    private static final Programme PROGRAMME = ProgrammeValues.small()
            .group("north", "NCL")
            .shown(new Shown(AmountUnit.POUNDS, 0, SavingsSign.POSITIVE))
            .build();

    private static final JudgedTracker SEL = TrackerValues.of("SEL")
            .add(InitiativeValues.of("I1", "demand").scheme("Beds"))
            .add(InitiativeValues.of("I2", "demand"))
            .add(InitiativeValues.of("I3", "drug-costs").unidentified())
            .money("I1", 100, 50, 100)
            .money("I2", 10, 10, 10)
            .money("I3", 1, 1, 1)
            .money("ALL", 200, 190, 200)
            .add(due("2012-04-30").of("I1").inPart("Bexley").newDate("2012-09-30"))
            .add(due("2012-04-30").of("I2"))
            .outlook(new OutlookLine.OfInitiative(new Ref("I1")), OutlookMeasure.PLAN, Map.of("2012/13", 7))
            .judged();

    @Test
    void shows_organisations_with_those_that_have_sent_nothing_and_a_total() {
        var table = rows(Dimension.ORGANISATION, "money.all.ytdPlan", "money.all.ytdYield", "ratings.ytd");

        assertThat(lines(total(table, "London")))
                .containsExactly("SEL | 400 | 0.950000 | green", "NCL | - | - | -", "London | 400 | 0.950000 | green");
    }

    @Test
    void shows_schemes_under_their_themes_with_what_belongs_to_none() {
        var table =
                rows(Dimension.THEME_SCHEME, "money.initiatives.annualPlan", "ratings.milestones.red", "ratings.ytd");
        var withSubtotals = new Table(
                table.id(),
                Optional.of("By scheme"),
                table.rows(),
                table.columns(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of("TOTAL"));

        assertThat(lines(withSubtotals))
                .containsExactly(
                        "Demand / activity management | Beds | 1200 | 0 | red",
                        "Demand / activity management | Initiative I2 | 120 | - | green",
                        "SUBTOTAL Demand / activity management |  | 1320 | 0 | red",
                        "Reducing drug costs | Initiative I3 | 12 | - | green",
                        "SUBTOTAL Reducing drug costs |  | 12 | - | green",
                        "TOTAL |  | 1332 | 0 | green");
    }

    @Test
    void lists_milestones_not_met_as_they_are_counted() {
        var table = rows(
                Dimension.MILESTONE_NOT_MET,
                "organisation",
                "initiative",
                "part",
                "class",
                "due",
                "newDate",
                "slippageMonths");

        assertThat(lines(total(table, "Total")))
                .containsExactly(
                        "SEL | Initiative I1 | Bexley | slipped | 2012-04-30 | 2012-09-30 | 5",
                        "SEL | Initiative I2 | - | overdueWithoutPlan | 2012-04-30 | - | -",
                        "Total | - | - | - | - | - | 5");
    }

    @Test
    void shows_figures_down_and_a_dimension_across() {
        var down = new Axis.Paths(List.of("initiatives", "money.all.annualPlan"));
        var table = total(table(down, new Axis.Of(Dimension.ORGANISATION)), "London");

        assertThat(render(table).columns()).containsExactly("SEL", "NCL", "London");
        assertThat(lines(table)).containsExactly("Initiatives | 3 | - | 3", "Annual plan | 2400 | - | 2400");
    }

    @Test
    void shows_years_across_with_their_total() {
        var down = new Axis.Paths(List.of("outlook.plan", "outlook.challenge"));
        var table = total(table(down, new Axis.Of(Dimension.YEAR)), "Total");

        assertThat(render(within(table, "SEL")).columns()).containsExactly("2012/13", "Total");
        assertThat(lines(within(table, "SEL"))).containsExactly("Plan | 7 | 7", "Challenge | 2000000 | 2000000");
    }

    @Test
    void crosses_themes_with_organisations() {
        var table = crossed(Dimension.THEME, Dimension.ORGANISATION, "money.initiatives.annualPlan");

        assertThat(render(table).columns()).containsExactly("SEL", "NCL", "All");
        assertThat(lines(table))
                .containsExactly(
                        "Demand / activity management | 1320 | - | 1320",
                        "Reducing drug costs | 12 | - | 12",
                        "All | 1332 | - | 1332");
    }

    @Test
    void crosses_initiatives_with_months() {
        var table = crossed(Dimension.INITIATIVE, Dimension.MONTH, "money.initiatives.byMonth.actual");

        assertThat(render(table).columns()).startsWith("Apr", "May").endsWith("Mar", "All");
        assertThat(lines(table).getFirst())
                .startsWith("SEL | Initiative I1 | 50 | 50 | - |")
                .endsWith("| 100");
        assertThat(lines(table).getLast()).startsWith("All |  | 61 | 61 | - |").endsWith("| 122");
    }

    @Test
    void is_limited_to_what_it_is_within() {
        var table = rows(Dimension.INITIATIVE, "ref", "money.initiatives.annualPlan");

        assertThat(lines(within(table, "SEL/theme/demand"))).containsExactly("I1 | 1200", "I2 | 120");
        assertThat(lines(within(table, "test-2012-13/theme/demand/Beds"))).containsExactly("I1 | 1200");
        assertThat(lines(within(table, "test-2012-13/group/north"))).isEmpty();
        assertThat(lines(within(rows(Dimension.ORGANISATION, "initiatives"), "test-2012-13/theme/drug-costs")))
                .containsExactly("SEL | 1", "NCL | -");
    }

    @Test
    void shows_the_rows_that_meet_its_filter_and_adds_up_these() {
        var table = total(rows(Dimension.INITIATIVE, "ref", "money.initiatives.annualPlan", "ratings.ytd"), "Sum");

        assertThat(lines(filtered(table, "ratings.ytd = green and identified = yes")))
                .containsExactly("I2 | 120 | green", "Sum | 120 | -");
        assertThat(lines(filtered(table, "money.initiatives.annualPlan>=120")))
                .containsExactly("I1 | 1200 | red", "I2 | 120 | green", "Sum | 1320 | -");
        assertThat(lines(filtered(table, "scheme = blank and ref != I3")))
                .containsExactly("I2 | 120 | green", "Sum | 120 | -");
    }

    @Test
    void changes_the_sign_of_every_amount_and_of_no_ratio_where_savings_are_negative() {
        var negative = ProgrammeValues.small()
                .shown(new Shown(AmountUnit.THOUSANDS, 1, SavingsSign.NEGATIVE))
                .build();
        var rendered = TableRendering.of(
                within(
                        rows(
                                Dimension.ORGANISATION,
                                "money.all.ytdPlan",
                                "money.all.ytdVariance",
                                "money.all.ytdYield"),
                        "SEL"),
                data(negative));

        assertThat(rendered.rows().getFirst().cells())
                .containsExactly(
                        new TableCell.Amount(Pounds.of(-400)),
                        new TableCell.Amount(Pounds.of(20)),
                        new TableCell.Ratio(new BigDecimal("0.950000")));
        assertThat(rendered.note()).get().asString().contains("negative");
        assertThat(rendered.shownAmount(Pounds.of(-450))).isEqualTo(new BigDecimal("-0.5"));
    }

    @Test
    void refuses_a_table_that_has_a_problem() {
        assertThatThrownBy(() -> render(rows(Dimension.ORGANISATION, "money.all.ytdPlann")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("money.all.ytdPlann");
    }

    @Test
    void names_every_problem_of_a_table() {
        var check = new TableCheck(PROGRAMME);

        assertThat(check.problems(crossed(Dimension.GROUP, Dimension.PART, "initiatives")))
                .hasSize(1);
        assertThat(check.problems(table(new Axis.Of(Dimension.THEME), new Axis.Of(Dimension.YEAR))))
                .extracting(TableProblem::member)
                .containsExactly("/value");
        assertThat(check.problems(rows(Dimension.RISK, "likelihod", "milestones.due")))
                .extracting(TableProblem::member, TableProblem::nearest)
                .containsExactly(tuple("/columns/0", Optional.of("likelihood")), tuple("/columns/1", Optional.empty()));
        assertThat(check.problems(filtered(rows(Dimension.THEME, "initiatives"), "initiative > 0")))
                .extracting(TableProblem::nearest)
                .containsExactly(Optional.of("initiatives"));
    }

    private static List<String> lines(Table table) {
        return render(table).rows().stream().map(TableRenderingTest::line).toList();
    }

    private static String line(RenderedTable.Row row) {
        var mark = row.kind() == RenderedTable.Kind.SUBTOTAL ? "SUBTOTAL " : "";
        return mark
                + Stream.concat(row.labels().stream(), row.cells().stream().map(TableRenderingTest::shown))
                        .collect(joining(" | "));
    }

    private static String shown(TableCell cell) {
        return switch (cell) {
            case TableCell.Blank() -> "-";
            case TableCell.Text(var text) -> text;
            case TableCell.Count(var count) -> Long.toString(count);
            case TableCell.Decimal(var number) -> number.toPlainString();
            case TableCell.Amount(var pounds) -> pounds.toString();
            case TableCell.Ratio(var ratio) -> ratio.toPlainString();
            case TableCell.Rag(var rating) -> rating.published();
            case TableCell.Day(var day) -> day.toString();
            case TableCell.Truth(var truth) -> truth ? "yes" : "no";
        };
    }

    private static RenderedTable render(Table table) {
        return TableRendering.of(table, data(PROGRAMME));
    }

    private static TableData data(Programme programme) {
        var figured = TrackerFigures.of(SEL.tracker(), programme, AS_AT);
        var organisations = new TreeMap<String, Figured>(Map.of("SEL", figured));
        var region = AllFigures.of(List.of(SEL), programme).region();
        List<Rated> rated = Ratings.of(SEL.tracker(), programme, figured, AS_AT);
        var ofRegion = RegionRatings.of(List.of(SEL.tracker()), rated, programme, region);
        return TableData.of(
                programme,
                List.of(SEL),
                organisations,
                region,
                Stream.concat(rated.stream(), ofRegion.stream()).toList());
    }

    private static Table rows(Dimension dimension, String... columns) {
        return table(new Axis.Of(dimension), new Axis.Paths(Arrays.asList(columns)));
    }

    private static Table table(Axis rows, Axis columns) {
        return new Table(
                "t",
                Optional.empty(),
                rows,
                columns,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Table crossed(Dimension rows, Dimension columns, String value) {
        return new Table(
                "t",
                Optional.empty(),
                new Axis.Of(rows),
                new Axis.Of(columns),
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of("All"));
    }

    private static Table total(Table table, String label) {
        return new Table(
                table.id(),
                table.title(),
                table.rows(),
                table.columns(),
                table.value(),
                table.within(),
                table.filter(),
                false,
                Optional.of(label));
    }

    private static Table within(Table table, String subject) {
        return new Table(
                table.id(),
                table.title(),
                table.rows(),
                table.columns(),
                table.value(),
                Optional.of(subject),
                table.filter(),
                false,
                table.total());
    }

    private static Table filtered(Table table, String filter) {
        return new Table(
                table.id(),
                table.title(),
                table.rows(),
                table.columns(),
                table.value(),
                table.within(),
                Optional.of(filter),
                false,
                table.total());
    }
}
