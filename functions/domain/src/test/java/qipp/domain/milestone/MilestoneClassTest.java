package qipp.domain.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.testing.MilestoneValues.due;
import static qipp.domain.testing.TrackerValues.AS_AT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qipp.domain.testing.MilestoneValues;
import qipp.domain.tracker.MilestoneStatus;

/** As at 30 June 2012. A dash is a blank cell. */
class MilestoneClassTest {
    private static final String[] DAYS = {
        "-", "2012-06-01", "2012-06-15", "2012-06-29", "2012-06-30", "2012-07-01", "2012-07-15", "2012-08-31"
    };

    @ParameterizedTest(name = "{4}: due {0}, {1}, completed {2}, new date {3}")
    @CsvSource({
        "2012-06-30, CANCELLED,   -,          -,          CANCELLED",
        "2012-07-01, CANCELLED,   2012-06-01, 2012-08-01, CANCELLED",
        "2012-07-01, COMPLETE,    2012-06-30, -,          EARLY",
        "2012-07-01, COMPLETE,    2012-06-30, 2012-09-30, EARLY",
        "2012-06-30, COMPLETE,    2012-06-30, -,          MET",
        "2012-06-30, COMPLETE,    2012-06-30, 2012-09-30, MET",
        "2012-06-29, COMPLETE,    2012-06-30, -,          MET_LATE",
        "2012-06-29, COMPLETE,    2012-06-30, 2012-07-31, MET_LATE",
        "2012-06-30, COMPLETE,    2012-07-01, -,          SLIPPED",
        "2012-06-30, COMPLETE,    2012-07-01, 2012-06-30, SLIPPED",
        "2012-06-30, COMPLETE,    -,          2012-07-01, SLIPPED",
        "2012-06-30, NOT_STARTED, -,          2012-07-01, SLIPPED",
        "2012-06-30, IN_PROGRESS, -,          2012-07-01, SLIPPED",
        "2012-06-29, NOT_STARTED, -,          2012-06-30, NEW_DATE_PASSED",
        "2012-06-29, IN_PROGRESS, -,          2012-06-30, NEW_DATE_PASSED",
        "2012-06-30, IN_PROGRESS, -,          -,          IN_PROGRESS",
        "2012-06-30, IN_PROGRESS, 2012-06-30, -,          IN_PROGRESS",
        "2012-06-30, NOT_STARTED, -,          -,          OVERDUE_WITHOUT_PLAN",
        "2012-06-30, COMPLETE,    -,          -,          OVERDUE_WITHOUT_PLAN",
        "2012-07-01, NOT_STARTED, -,          2012-07-02, FOREWARNED",
        "2012-07-01, IN_PROGRESS, -,          2012-07-02, FOREWARNED",
        "2012-07-01, COMPLETE,    2012-07-02, -,          FOREWARNED",
        "2012-07-01, COMPLETE,    2012-07-01, -,          LATER",
        "2012-07-01, COMPLETE,    -,          -,          LATER",
        "2012-07-01, NOT_STARTED, -,          2012-07-01, LATER",
        "2012-07-01, NOT_STARTED, -,          -,          LATER",
    })
    void is_of_the_class_that_its_status_and_dates_say(
            String due, MilestoneStatus status, String completedOn, String newDate, MilestoneClass expected) {
        var milestone = milestone(due, status, completedOn, newDate).build();

        assertThat(MilestoneClass.of(milestone, AS_AT)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{3}: first {0}, now due {1}, new date {2}")
    @CsvSource({
        "2012-05-31, 2012-09-30, -,          SLIPPED,         4, 18",
        "2012-05-31, 2012-06-30, -,          NEW_DATE_PASSED, 1, 5",
        "2012-05-31, 2012-09-30, 2012-08-31, SLIPPED,         3, 14",
        "2012-05-31, 2012-09-30, 2012-06-15, NEW_DATE_PASSED, 1, 3",
        "2012-07-31, 2012-09-30, -,          FOREWARNED,      -, -",
        "2012-06-30, 2012-05-31, -,          OVERDUE_WITHOUT_PLAN, -, -",
        "2012-07-31, 2012-05-31, -,          LATER,           -, -",
    })
    void counts_from_the_first_date_and_takes_one_that_was_moved_for_the_new_one(
            String first, String due, String newDate, MilestoneClass expected, String months, String weeks) {
        var milestone = milestone(due, MilestoneStatus.NOT_STARTED, "-", newDate)
                .firstDue(first)
                .build();
        var classified = ClassifiedMilestone.of(milestone, AS_AT);

        assertThat(classified.milestoneClass()).isEqualTo(expected);
        assertThat(shown(classified.slippage().map(Slippage::months))).isEqualTo(months);
        assertThat(shown(classified.slippage().map(Slippage::weeks))).isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-30, 2012-09-30, 5, 22",
        "2012-04-30, 2012-09-01, 5, 18",
        "2012-06-30, 2012-07-01, 1, 1",
        "2012-06-30, 2012-07-07, 1, 1",
        "2012-06-30, 2012-07-08, 1, 2",
        "2012-06-01, 2012-06-30, 0, 5",
        "2012-06-30, 2013-04-30, 10, 44",
    })
    void slips_by_the_months_between_and_by_weeks_rounded_up(String original, String expected, int months, int weeks) {
        var slippage = new Slippage(LocalDate.parse(original), LocalDate.parse(expected));

        assertThat(slippage.months()).isEqualTo(months);
        assertThat(slippage.weeks()).isEqualTo(weeks);
    }

    /** The table of the rules, written the other way round: each class by its own condition. */
    @Test
    void meets_the_condition_of_exactly_one_class_whatever_its_status_and_dates() {
        assertThat(everyCombination().map(MilestoneValues::build))
                .hasSize(12_544)
                .allSatisfy(milestone -> {
                    var met = Arrays.stream(MilestoneClass.values())
                            .filter(one -> Conditions.hold(one, milestone, AS_AT));

                    assertThat(met).containsExactly(MilestoneClass.of(milestone, AS_AT));
                });
    }

    @Test
    void is_not_met_where_it_is_due_neither_met_nor_in_progress() {
        assertThat(MilestoneClass.values())
                .allSatisfy(one -> assertThat(one.isNotMet())
                        .isEqualTo(one.isDue() && !one.isMet() && one != MilestoneClass.IN_PROGRESS));
    }

    static Stream<MilestoneValues> everyCombination() {
        return Arrays.stream(DAYS)
                .skip(1)
                .flatMap(first -> Arrays.stream(DAYS)
                        .skip(1)
                        .flatMap(due -> Arrays.stream(MilestoneStatus.values())
                                .flatMap(status -> Arrays.stream(DAYS)
                                        .flatMap(completed -> Arrays.stream(DAYS)
                                                .map(newDate -> milestone(due, status, completed, newDate)
                                                        .firstDue(first))))));
    }

    private static MilestoneValues milestone(String due, MilestoneStatus status, String completedOn, String newDate) {
        var milestone = due(due).is(status);
        var completed = completedOn.equals("-") ? milestone : milestone.completedOn(completedOn);
        return newDate.equals("-") ? completed : completed.newDate(newDate);
    }

    private static String shown(Optional<Integer> number) {
        return number.map(Object::toString).orElse("-");
    }
}
