package qipp.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qipp.domain.finding.Severity;
import qipp.domain.rag.Rating;

class ColoursTest {
    private static final Colours ON = new Colours(true);
    private static final Colours OFF = new Colours(false);

    @ParameterizedTest
    @EnumSource
    void colours_a_rating_and_leaves_its_word(Rating rating) {
        assertThat(ON.of(rating, "word")).matches("\u001B\\[\\d+mword\u001B\\[0m");
        assertThat(OFF.of(rating, "word")).isEqualTo("word");
    }

    @ParameterizedTest
    @EnumSource
    void colours_a_severity_and_leaves_its_word(Severity severity) {
        assertThat(ON.of(severity, "word")).matches("\u001B\\[\\d+mword\u001B\\[0m");
        assertThat(OFF.of(severity, "word")).isEqualTo("word");
    }

    @Test
    void colours_nothing_where_there_is_nothing_to_see() {
        assertThat(ON.striking("  ")).isEqualTo("  ");
    }
}
