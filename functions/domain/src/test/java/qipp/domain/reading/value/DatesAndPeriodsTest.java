package qipp.domain.reading.value;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.reading.value.Entered.code;
import static qipp.domain.reading.value.Entered.number;
import static qipp.domain.reading.value.Entered.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.finding.Code;
import qipp.domain.programme.Dates;
import qipp.domain.sheet.Content;
import qipp.domain.time.FinanceTo;

class DatesAndPeriodsTest {
    private static final DateKind DATE =
            new DateKind(new Dates(LocalDate.of(2009, 4, 1), LocalDate.of(2018, 3, 31), new TreeMap<>()));

    @ParameterizedTest
    @CsvSource({"2009-04-01", "2018-03-31"})
    void takes_a_date_from_the_first_to_the_last_of_the_programme(LocalDate day) {
        assertThat(DATE.take(new Content.Day(day, false))).isEqualTo(new Taken.Value<>(day));
    }

    @ParameterizedTest
    @CsvSource({"2009-03-31", "2018-04-01", "1912-06-30", "2112-06-30"})
    void finds_another_date_out_of_range(LocalDate day) {
        assertThat(code(DATE.take(new Content.Day(day, false)))).contains(Code.DATE_OUT_OF_RANGE);
        assertThat(code(DATE.take(new Content.Text(day.toString())))).contains(Code.DATE_OUT_OF_RANGE);
    }

    @Test
    void takes_a_date_that_is_shown_without_a_day_for_the_last_of_its_month() {
        assertThat(DATE.take(new Content.Day(LocalDate.of(2012, 6, 1), true)))
                .isEqualTo(new Taken.Value<>(LocalDate.of(2012, 6, 30)));
    }

    @Test
    void does_not_take_a_plain_number_for_a_date() {
        assertThat(code(DATE.take(number("41090")))).contains(Code.DATE_NOT_UNDERSTOOD);
        assertThat(code(DATE.take(text("41090")))).contains(Code.DATE_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-06", " 2012-06\u00a0", "June 2012", "june  2012", "Jun 2012", "Jun-12"})
    void takes_a_month_as_a_period(String text) {
        assertThat(MonthKind.MONTH.take(text(text))).isEqualTo(new Taken.Value<>(YearMonth.of(2012, 6)));
    }

    @Test
    void takes_any_day_of_a_month_in_a_date_cell_as_a_period() {
        assertThat(MonthKind.MONTH.take(new Content.Day(LocalDate.of(2012, 6, 14), false)))
                .isEqualTo(new Taken.Value<>(YearMonth.of(2012, 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-13", "2012-00", "2012-6", "12-06", "06/2012", "Q1", "2012/13", "June", "none", "0001-06",
                "9999-04"
            })
    void does_not_guess_a_period(String text) {
        assertThat(code(MonthKind.MONTH.take(text(text)))).contains(Code.PERIOD_NOT_UNDERSTOOD);
    }

    @Test
    void does_not_take_a_number_for_a_period() {
        assertThat(code(MonthKind.MONTH.take(number("201206")))).contains(Code.PERIOD_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", " NONE "})
    void takes_none_while_no_month_has_closed(String text) {
        assertThat(FinanceToKind.FINANCE_TO.take(text(text))).isEqualTo(new Taken.Value<>(FinanceTo.NONE));
    }

    @Test
    void takes_the_last_closed_month() {
        assertThat(FinanceToKind.FINANCE_TO.take(text("May 2012")))
                .isEqualTo(new Taken.Value<>(FinanceTo.of(YearMonth.of(2012, 5))));
        assertThat(code(FinanceToKind.FINANCE_TO.take(text("nothing")))).contains(Code.PERIOD_NOT_UNDERSTOOD);
    }
}
