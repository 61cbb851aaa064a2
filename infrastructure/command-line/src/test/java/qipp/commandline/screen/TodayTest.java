package qipp.commandline.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TodayTest {
    private static final LocalDate TENTH = LocalDate.of(2012, 7, 10);

    @ParameterizedTest
    @CsvSource({
        "2012-07-10T00:30:00Z, -12:00, 2012-07-09",
        "2012-07-10T11:59:59Z, -12:00, 2012-07-09",
        "2012-07-10T12:00:00Z, -12:00, 2012-07-10",
        "2012-07-10T23:59:59Z, Z, 2012-07-10",
        "2012-07-10T23:30:00Z, Europe/London, 2012-07-11",
        "2012-07-10T09:59:59Z, +14:00, 2012-07-10",
        "2012-07-10T10:00:00Z, +14:00, 2012-07-11"
    })
    void only_what_is_after_the_day_where_the_user_is_is_in_the_future(Instant now, ZoneId zone, LocalDate here) {
        var today = new Today(now, () -> zone);

        for (int days = -3; days <= 3; days++) {
            var date = here.plusDays(days);
            assertThat(today.before(date).isPresent()).as("%s", date).isEqualTo(days > 0);
            assertThat(today.before(date).orElse(here)).isEqualTo(here);
        }
    }

    @Test
    void a_day_that_is_over_everywhere_is_answered_without_the_time_zone() {
        var today = new Today(TENTH.atStartOfDay(ZoneOffset.UTC).toInstant(), () -> {
            throw new AssertionError("the time zone was asked for");
        });

        assertThat(today.before(TENTH.minusDays(1))).isEmpty();
        assertThat(today.before(LocalDate.MIN)).isEmpty();
    }
}
