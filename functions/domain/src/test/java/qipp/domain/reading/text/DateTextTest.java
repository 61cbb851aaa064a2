package qipp.domain.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource({
        "2012-06-30, 2012-06-30",
        "30/06/2012, 2012-06-30",
        "1/6/2012, 2012-06-01",
        "30.06.2012, 2012-06-30",
        "30-06-2012, 2012-06-30",
        "30 June 2012, 2012-06-30",
        "30 Jun 2012, 2012-06-30",
        "3 september 2012, 2012-09-03",
        "3 SEPT 2012, 2012-09-03",
        "29/02/2012, 2012-02-29",
        "12/06/2012, 2012-06-12"
    })
    void reads_a_day_before_its_month(String text, LocalDate day) {
        assertThat(DateText.read(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "Jun-12, 2012-06-30",
        "Jun 2012, 2012-06-30",
        "June 2012, 2012-06-30",
        "Sept 2012, 2012-09-30",
        "Sept-12, 2012-09-30",
        "Feb-12, 2012-02-29",
        "feb 2013, 2013-02-28",
        "DEC-12, 2012-12-31"
    })
    void takes_a_month_for_its_last_day(String text, LocalDate lastDay) {
        assertThat(DateText.read(text)).contains(lastDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/06/12",
                "30-06-12",
                "30.06.12",
                "30 Jun 12",
                "30-Jun-12",
                "Jun 12",
                "31/06/2012",
                "29/02/2013",
                "00/06/2012",
                "06/30/2012",
                "30/13/2012",
                "30/00/2012",
                "30/06.2012",
                "30/6",
                "2012-6-30",
                "2012-06-31",
                "2012/06/30",
                "20120630",
                "41090",
                "June",
                "Juny 2012",
                "30th June 2012",
                "June 30 2012",
                "June 30, 2012",
                "30 June",
                "TBC",
                "Q1",
                "end of June 2012",
                "2012",
                "2012-06",
                "",
                "-"
            })
    void does_not_guess(String text) {
        assertThat(DateText.read(text)).isEmpty();
    }
}
