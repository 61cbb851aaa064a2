package qipp.domain.figures.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.testing.MilestoneValues.due;
import static qipp.domain.testing.TrackerValues.AS_AT;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qipp.domain.figures.Figured;
import qipp.domain.figures.Figures;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.Savings;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Scenarios;
import qipp.domain.testing.InitiativeValues;
import qipp.domain.testing.ProgrammeValues;
import qipp.domain.testing.TrackerValues;
import qipp.domain.time.FinanceTo;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;

class TrackerFiguresTest {
    private static final Programme PROGRAMME = ProgrammeValues.small().build();
    private static final FinanceTo APRIL = FinanceTo.of(YearMonth.of(2012, 4));
    private static final FinancialYear YEAR = new FinancialYear(2012);

    @Test
    void counts_milestones_by_class_and_not_met_is_what_is_left() {
        var counts = figures(one().add(
                                due("2012-06-30").is(MilestoneStatus.COMPLETE).completedOn("2012-06-01"))
                        .add(due("2012-05-31").is(MilestoneStatus.COMPLETE).completedOn("2012-06-01"))
                        .add(due("2012-05-31").is(MilestoneStatus.IN_PROGRESS))
                        .add(due("2012-04-30").newDate("2012-09-30"))
                        .add(due("2012-04-30").newDate("2012-06-08"))
                        .add(due("2012-05-31"))
                        .add(due("2012-12-31").is(MilestoneStatus.CANCELLED))
                        .add(due("2012-12-31").newDate("2013-01-31")))
                .milestones();

        assertThat(counts).isEqualTo(new MilestoneFigures(8, 6, 2, 1, 1, 3, 1, 1, 1, 0, 1, 1, 7, 28));
        assertThat(counts.notMet()).isEqualTo(counts.due() - counts.met() - counts.inProgress());
    }

    @Test
    void adds_actuals_to_date_to_the_forecast_of_the_months_that_remain() {
        var savings = savings(one().money("I1", 100, 90, 95));

        assertThat(savings.ytdPlan()).isEqualTo(Pounds.of(200));
        assertThat(savings.ytdActual()).isEqualTo(Pounds.of(180));
        assertThat(savings.ytdVariance()).isEqualTo(Pounds.of(-20));
        assertThat(savings.annualPlan()).isEqualTo(Pounds.of(1200));
        assertThat(savings.forecastOutturn()).isEqualTo(Pounds.of(180 + 950));
        assertThat(savings.ytdYield().orElseThrow().shown()).isEqualByComparingTo(new BigDecimal("0.9"));
    }

    @Test
    void does_not_count_a_forecast_of_closed_months_or_an_actual_of_open_ones() {
        var savings = savings(one().row("I1", Measure.Standard.PLAN, 0, 12, 100)
                .row("I1", Measure.Standard.ACTUAL, 0, 12, 70)
                .row("I1", Measure.Standard.FORECAST, 0, 12, 80));

        assertThat(savings.forecastOutturn()).isEqualTo(Pounds.of(2 * 70 + 10 * 80));
        assertThat(savings.actual().months().get(2)).isEmpty();
        assertThat(savings.forecast().months().get(1)).isEmpty();
        assertThat(savings.forecast().months().get(2)).contains(Pounds.of(80));
    }

    @Test
    void counts_an_initiative_up_to_its_own_finance_to() {
        var savings = savings(TrackerValues.of("SEL")
                .add(InitiativeValues.of("I1", "demand").financeTo(APRIL))
                .row("I1", Measure.Standard.PLAN, 0, 12, 100)
                .row("I1", Measure.Standard.ACTUAL, 0, 1, 50)
                .row("I1", Measure.Standard.FORECAST, 1, 12, 100));

        assertThat(savings.ytdPlan()).isEqualTo(Pounds.of(100));
        assertThat(savings.ytdActual()).isEqualTo(Pounds.of(50));
        assertThat(savings.forecastOutturn()).isEqualTo(Pounds.of(50 + 1100));
    }

    @Test
    void takes_the_plan_for_the_outturn_while_no_month_has_closed_and_no_forecast_stands() {
        var savings = savings(TrackerValues.of("SEL")
                .add(InitiativeValues.of("I1", "demand").financeTo(FinanceTo.NONE))
                .fullYear("I1", Measure.Standard.PLAN, 1200));

        assertThat(savings.annualPlan()).isEqualTo(Pounds.of(1200));
        assertThat(savings.forecastOutturn()).isEqualTo(Pounds.of(1200));
        assertThat(savings.ytdPlan()).isEqualTo(Pounds.ZERO);
        assertThat(savings.ytdYield()).isEmpty();
    }

    @Test
    void takes_the_forecast_for_the_outturn_where_one_stands_while_no_month_has_closed() {
        var savings = savings(TrackerValues.of("SEL")
                .financeTo(FinanceTo.NONE)
                .add(InitiativeValues.of("I1", "demand"))
                .money("I1", 100, 0, 60));

        assertThat(savings.forecastOutturn()).isEqualTo(Pounds.of(720));
    }

    @Test
    void adds_up_assured_value_and_own_measures_by_months_or_full_year() {
        var own = PROGRAMME.measures().getFirst();
        var savings = savings(TrackerValues.of("SEL")
                .add(InitiativeValues.of("I1", "demand"))
                .add(InitiativeValues.of("I2", "demand"))
                .row("I1", Measure.Standard.ASSURED, 0, 12, 10)
                .fullYear("I2", Measure.Standard.ASSURED, 7)
                .fullYear("I2", own, 5));

        assertThat(savings.assured()).contains(Pounds.of(127));
        assertThat(savings.measures()).containsEntry(own.id(), Optional.of(Pounds.of(5)));
    }

    @Test
    void says_nothing_of_what_no_row_gives() {
        var money = figures(one().money("I1", 1, 1, 1)).money();

        assertThat(money.all()).isEmpty();
        assertThat(money.initiatives().savings().assured()).isEmpty();
        assertThat(money.initiatives().savings().measures())
                .containsExactly(Map.entry("delivered-last-year", Optional.empty()));
        assertThat(money.initiatives().best()).isEmpty();
    }

    @Test
    void keeps_the_line_all_apart_from_the_initiatives() {
        var money = figures(one().money("I1", 100, 100, 100).money("ALL", 300, 200, 100))
                .money();

        assertThat(money.all().orElseThrow().annualPlan()).isEqualTo(Pounds.of(3600));
        assertThat(money.initiatives().savings().annualPlan()).isEqualTo(Pounds.of(1200));
    }

    @Test
    void counts_parts_in_the_row_without_one_and_never_twice() {
        var figured = figured(one().money("I1", 100, 100, 100)
                .rowOfPart("I1", Measure.Standard.PLAN, "Bexley", 0, 12, 30)
                .rowOfPart("I1", Measure.Standard.PLAN, "Bromley", 0, 12, 70));

        assertThat(figured.figures().money().initiatives().savings().annualPlan())
                .isEqualTo(Pounds.of(1200));
        assertThat(below(figured, "SEL/part/Bexley")
                        .money()
                        .initiatives()
                        .savings()
                        .annualPlan())
                .isEqualTo(Pounds.of(360));
    }

    @Test
    void adds_up_the_parts_where_no_row_is_without_one() {
        var figured = figured(one().rowOfPart("I1", Measure.Standard.PLAN, "Bexley", 0, 12, 30)
                .rowOfPart("I1", Measure.Standard.PLAN, "Bromley", 0, 12, 70));

        assertThat(figured.figures().money().initiatives().savings().annualPlan())
                .isEqualTo(Pounds.of(1200));
    }

    @Test
    void counts_a_milestone_in_the_part_that_it_names() {
        var figured = figured(one().add(due("2012-06-30").inPart("Bexley")).add(due("2012-06-30")));

        assertThat(below(figured, "SEL/part/Bexley").milestones().inYear()).isEqualTo(1);
        assertThat(below(figured, "SEL/part/Bexley").initiatives()).isEqualTo(1);
        assertThat(figured.figures().milestones().inYear()).isEqualTo(2);
    }

    @Test
    void splits_the_plan_into_identified_and_unidentified() {
        var money = figures(one().add(InitiativeValues.of("I2", "demand").unidentified())
                        .money("I1", 100, 0, 0)
                        .money("I2", 50, 0, 0))
                .money()
                .initiatives();

        assertThat(money.identified()).isEqualTo(Pounds.of(1200));
        assertThat(money.unidentified()).isEqualTo(Pounds.of(600));
    }

    @Test
    void takes_a_scenario_that_is_given_and_else_the_outturn_by_its_factor() {
        var programme = ProgrammeValues.small()
                .scenarios(new Scenarios(BigDecimal.ONE, new BigDecimal("0.75"), new BigDecimal("0.1875")))
                .build();
        var tracker = TrackerValues.of("SEL")
                .add(InitiativeValues.of("I1", "demand").best(5000))
                .add(InitiativeValues.of("I2", "demand"))
                .money("I1", 100, 100, 100)
                .money("I2", 1, 1, 1)
                .build();

        var money =
                TrackerFigures.of(tracker, programme, AS_AT).figures().money().initiatives();

        assertThat(money.best()).contains(Pounds.of(5012));
        assertThat(money.middle()).contains(Pounds.of(909));
        assertThat(money.worst()).contains(new Pounds(new BigDecimal("227.25")));
    }

    @Test
    void gives_no_scenario_where_one_initiative_has_none() {
        var money = figures(TrackerValues.of("SEL")
                        .add(InitiativeValues.of("I1", "demand").best(5000))
                        .add(InitiativeValues.of("I2", "demand")))
                .money()
                .initiatives();

        assertThat(money.best()).isEmpty();
    }

    @Test
    void covers_the_challenge_with_the_plans_unidentified_ones_included() {
        var coverage = figures(one().add(InitiativeValues.of("I2", "demand").unidentified())
                        .fullYear("I1", Measure.Standard.PLAN, 1_500_000)
                        .fullYear("I2", Measure.Standard.PLAN, 1_000_000))
                .coverage()
                .orElseThrow();

        assertThat(coverage.raw().orElseThrow().shown()).isEqualByComparingTo(new BigDecimal("1.25"));
        assertThat(coverage.capped().orElseThrow().shown()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(coverage.aboveChallenge()).isTrue();
    }

    @Test
    void breaks_down_by_theme_scheme_and_initiative() {
        var figured = figured(TrackerValues.of("SEL")
                .add(InitiativeValues.of("I1", "demand").scheme("A/B"))
                .add(InitiativeValues.of("I2", "demand"))
                .money("I1", 100, 100, 100)
                .money("I2", 1, 1, 1));

        assertThat(figured.breakdown())
                .extracting(below -> below.subject().path())
                .containsExactly(
                        "SEL/theme/demand", "SEL/theme/demand/A%2FB", "SEL/theme/drug-costs", "SEL/I1", "SEL/I2");
        assertThat(below(figured, "SEL/theme/demand")
                        .money()
                        .initiatives()
                        .savings()
                        .annualPlan())
                .isEqualTo(Pounds.of(1212));
        assertThat(below(figured, "SEL/theme/demand/A%2FB").initiatives()).isEqualTo(1);
        assertThat(below(figured, "SEL/theme/drug-costs").initiatives()).isZero();
    }

    @Test
    void adds_up_the_years_of_the_outlook_where_a_line_has_none_of_its_own() {
        var figured = figured(one().add(InitiativeValues.of("I2", "drug-costs"))
                .outlook(initiative("I1"), OutlookMeasure.PLAN, Map.of("2012/13", 10, "2013/14", 20))
                .outlook(initiative("I2"), OutlookMeasure.PLAN, Map.of("2012/13", 1))
                .outlook(new OutlookLine.OfTheme("demand"), OutlookMeasure.PLAN, Map.of("2012/13", 12)));

        var plan = figured.figures().outlook().plan();

        assertThat(plan).containsEntry(YEAR, Optional.of(Pounds.of(13)));
        assertThat(plan).containsEntry(YEAR.plusYears(1), Optional.of(Pounds.of(20)));
        assertThat(below(figured, "SEL/theme/demand").outlook().plan())
                .containsEntry(YEAR, Optional.of(Pounds.of(12)))
                .containsEntry(YEAR.plusYears(1), Optional.of(Pounds.of(20)));
    }

    @Test
    void takes_the_programmes_challenge_before_that_of_the_outlook() {
        var outlook = figures(one().outlook(
                                new OutlookLine.WholeProgramme(),
                                OutlookMeasure.CHALLENGE,
                                Map.of("2012/13", 7, "2013/14", 9))
                        .outlook(new OutlookLine.WholeProgramme(), OutlookMeasure.OPPORTUNITY, Map.of("2013/14", 10)))
                .outlook();

        assertThat(outlook.challenge()).containsEntry(YEAR, Optional.of(Pounds.of(2_000_000)));
        assertThat(outlook.headroom(YEAR.plusYears(1))).contains(Pounds.of(1));
        assertThat(outlook.headroom(YEAR)).isEmpty();
        assertThat(outlook.plan()).containsEntry(YEAR, Optional.empty());
    }

    @Test
    void gives_a_nil_return_figures_of_zero_and_no_coverage() {
        var figures = figures(TrackerValues.of("SEL").nilReturn());

        assertThat(figures.initiatives()).isZero();
        assertThat(figures.coverage()).isEmpty();
        assertThat(figures.money().all().orElseThrow().annualPlan()).isEqualTo(Pounds.ZERO);
        assertThat(figures.money().initiatives().best()).isEmpty();
    }

    private static TrackerValues one() {
        return TrackerValues.of("SEL").add(InitiativeValues.of("I1", "demand"));
    }

    private static OutlookLine initiative(String ref) {
        return new OutlookLine.OfInitiative(new Ref(ref));
    }

    private static Savings savings(TrackerValues tracker) {
        return figures(tracker).money().initiatives().savings();
    }

    private static Figures figures(TrackerValues tracker) {
        return figured(tracker).figures();
    }

    private static Figured figured(TrackerValues tracker) {
        return TrackerFigures.of(tracker.build(), PROGRAMME, AS_AT);
    }

    private static Figures below(Figured figured, String subject) {
        return figured.breakdown().stream()
                .filter(below -> below.subject().path().equals(subject))
                .findFirst()
                .orElseThrow()
                .figures();
    }
}
