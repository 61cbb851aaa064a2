package qipp.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.testing.MilestoneValues.due;
import static qipp.domain.testing.TrackerValues.AS_AT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qipp.domain.milestone.MilestoneClasses;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.Milestone;

/** Source: NHS London QIPP report, June 2012, appendix 1 and section 4.1; where its tables differ, its rows count. */
class PublishedFiguresTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ONEL, 3, 8,  2012-06>2012-12 2012-06>2012-07 2012-06>2012-07",
        "SEL,  6, 29, 2012-04>2012-09 2012-04>2012-07 2012-04>2012-07 2012-06>2013-01 2012-06>2013-04 2012-06>2012-07",
        "ELC,  3, 10, 2012-05>2012-09 2012-06>2012-09 2012-06>2012-09",
    })
    void adds_up_the_slippage_of_the_appendix(String cluster, int notMet, int months, String dates) {
        var milestones = Stream.of(dates.split(" ", -1))
                .map(PublishedFiguresTest::slipped)
                .toList();

        var figures = MilestoneFigures.of(MilestoneClasses.of(milestones, AS_AT));

        assertThat(figures.notMet()).as(cluster).isEqualTo(notMet);
        assertThat(figures.slippageMonths()).as(cluster).isEqualTo(months);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NCL,  55484,  106815, 52",
        "NWL,  115638.6, 122369, 94",
        "ONEL, 50395,  44062,  114",
        "SEL,  110658, 61410,  180",
        "ELC,  42120,  42465,  99",
        "SWL,  38472,  68384,  56",
    })
    void covers_the_challenge_of_each_cluster(
            String cluster, BigDecimal value, BigDecimal challenge, BigDecimal shown) {
        var coverage = CoverageFigures.of(new Pounds(value), new Pounds(challenge));

        var percent = coverage.raw().orElseThrow().shown().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        assertThat(percent).as(cluster).isEqualByComparingTo(shown);
    }

    private static Milestone slipped(String fromTo) {
        var months = fromTo.split(">", -1);
        return due(lastDay(months[0])).newDate(lastDay(months[1])).build();
    }

    private static String lastDay(String month) {
        return YearMonth.parse(month).atEndOfMonth().toString();
    }
}
