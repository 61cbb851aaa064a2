package qipp.domain.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> STATUSES = List.of("Not started", "In progress", "Complete", "Cancelled");

    @ParameterizedTest
    @CsvSource({"Completed, Complete", "canceled, Cancelled", "In progres, In progress", "Notstarted, Not started"})
    void names_the_word_that_was_probably_meant(String typed, String word) {
        assertThat(Nearest.to(typed, STATUSES)).contains(word);
    }

    @Test
    void names_none_where_none_is_near() {
        assertThat(Nearest.to("Q", STATUSES)).isEmpty();
        assertThat(Nearest.to("x".repeat(2_000), STATUSES)).isEmpty();
    }

    @Test
    void takes_no_unit_for_another() {
        assertThat(Nearest.to("£k", List.of("£", "£000s", "£m"))).isEmpty();
        assertThat(Nearest.to("£000", List.of("£", "£000s", "£m"))).contains("£000s");
    }
}
