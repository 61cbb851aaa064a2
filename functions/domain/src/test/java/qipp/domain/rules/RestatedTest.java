package qipp.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.testing.TrackerSheets;

/** Money against the last accepted tracker: what was reported cannot change, or be taken back, in silence. */
class RestatedTest {
    private static final List<String> PLAN = List.of("I1", "Plan");
    private static final List<String> ACTUAL = List.of("I1", "Actual");
    private static final List<String> FORECAST = List.of("I1", "Forecast");

    @Test
    void does_not_compare_a_month_in_another_unit_with_the_last_tracker() {
        var given = Given.tracker(money(PLAN, "Jul", 100_000)).after(RestatedTest::otherwise);

        assertThat(given.codes()).containsExactly(Code.UNIT_SLIP);
    }

    @Test
    void does_not_compare_a_row_in_another_unit_with_the_last_tracker() {
        var given = Given.tracker(money(ACTUAL, "Apr", 100_000).andThen(money(ACTUAL, "May", 100_000)))
                .after(RestatedTest::otherwise);

        assertThat(given.codes()).containsExactly(Code.UNIT_SLIP);
    }

    @Test
    void reports_another_month_beside_one_in_another_unit() {
        var given = Given.tracker(money(PLAN, "Jul", 100_000).andThen(money(PLAN, "Aug", 110)))
                .after(RestatedTest::otherwise);

        assertThat(given.codes()).containsExactlyInAnyOrder(Code.UNIT_SLIP, Code.PLAN_RESTATED);
    }

    @Test
    void takes_the_pounds_for_the_thousands_to_which_they_were_rounded() {
        var given = Given.tracker(RestatedTest::inPounds).after(RestatedTest::otherwise);

        assertThat(given.codes()).isEmpty();
    }

    @Test
    void finds_pounds_that_do_not_round_to_the_thousands_that_were_accepted() {
        var given = Given.tracker(RestatedTest::inPounds)
                .and(money(PLAN, "Apr", 99_400))
                .after(RestatedTest::otherwise);

        assertThat(given.codes()).containsExactly(Code.PLAN_RESTATED);
    }

    @Test
    void takes_the_thousands_for_as_exact_as_they_were_written() {
        var given = Given.tracker(RestatedTest::inPounds).after(t -> {
            otherwise(t);
            money(PLAN, "Apr", "99.7").andThen(money(PLAN, "Full year", "")).accept(t);
        });

        assertThat(given.codes()).containsExactly(Code.PLAN_RESTATED);
    }

    @Test
    void finds_an_actual_that_is_taken_back_with_finance_to() {
        var given = Given.tracker(t -> t.cover("Finance to", "2012-04"))
                .and(t -> List.of("I1", "I2", "ALL").forEach(line -> reopenMay(t, line)))
                .after(RestatedTest::otherwise);

        assertThat(given.findings())
                .extracting(Finding::code)
                .containsOnly(Code.CLOSED_MONTH_RESTATED)
                .hasSize(3);
        assertThat(given.findings())
                .extracting(Finding::place)
                .extracting(place -> place.cell().orElse(""))
                .containsExactly("D3", "D6", "D9");
    }

    @Test
    void finds_an_actual_that_is_taken_back_with_its_row() {
        var given = Given.tracker(t -> t.set("Initiatives", "I1", "Finance to", "none")
                        .remove("Finance", "I1", "Actual")
                        .remove("Finance", "I1", "Forecast"))
                .after(RestatedTest::otherwise);

        assertThat(given.findings()).extracting(Finding::code).containsExactly(Code.CLOSED_MONTH_RESTATED);
        assertThat(given.findings().getFirst().place())
                .isEqualTo(Place.sheet("Finance").inRow("I1 Actual"));
    }

    @Test
    void finds_no_actual_taken_back_where_none_was_reported() {
        var given = Given.tracker(RestatedTest::withoutActuals).after(t -> {
            withoutActuals(t);
            otherwise(t);
        });

        assertThat(given.codes()).isEmpty();
    }

    @Test
    void compares_a_nil_return_with_no_actual() {
        var given = Given.tracker(t -> t.cover("Nil return", "yes")
                        .cover("Finance to", "none")
                        .without("Initiatives")
                        .without("Milestones")
                        .without("Finance"))
                .after(RestatedTest::otherwise);

        assertThat(given.codes()).isEmpty();
    }

    private static Consumer<TrackerSheets> money(List<String> row, String column, Object value) {
        return t -> t.set("Finance", row, column, value);
    }

    /** So that the last tracker is not the same one. */
    private static void otherwise(TrackerSheets t) {
        t.set("Initiatives", "I2", "Initiative", "Cheap drugs");
    }

    private static void withoutActuals(TrackerSheets t) {
        t.cover("Finance to", "none");
        for (var line : List.of("I1", "I2", "ALL")) {
            t.remove("Finance", line, "Actual").remove("Finance", line, "Forecast");
        }
    }

    private static void reopenMay(TrackerSheets t, String line) {
        int monthly = line.equals("I1") ? 100 : line.equals("I2") ? 50 : 150;
        t.set("Finance", List.of(line, "Actual"), "May", "").set("Finance", List.of(line, "Forecast"), "May", monthly);
    }

    private static void inPounds(TrackerSheets t) {
        t.cover("Amounts in", "£");
        t.multiply("Finance", 1_000);
        money(PLAN, "Apr", 99_600)
                .andThen(money(PLAN, "Full year", ""))
                .andThen(money(ACTUAL, "Apr", 99_600))
                .andThen(money(FORECAST, "Full year", ""))
                .accept(t);
    }
}
