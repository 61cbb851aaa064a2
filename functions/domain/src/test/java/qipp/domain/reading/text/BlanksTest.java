package qipp.domain.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In progress",
                "IN PROGRESS",
                " in progress ",
                "In  progress",
                "In\u00a0progress",
                "In\nprogress",
                "In\r\nprogress",
                "\u00a0In\t progress\u202f",
                "in\u2009progress",
                "In progress\u200b",
                "\ufeff\u200e In progress \u200f"
            })
    void takes_neither_case_nor_blanks_for_a_difference(String spelling) {
        assertThat(Blanks.folded(spelling)).isEqualTo("IN PROGRESS");
    }

    @Test
    void keeps_the_inside_of_a_text_that_is_only_trimmed() {
        assertThat(Blanks.trimmed("\u00a0 two\n lines \u00a0")).isEqualTo("two\n lines");
    }

    @Test
    void keeps_what_joins_characters_inside_of_a_text() {
        assertThat(Blanks.tidied("\u200b" + "a\u200bb\u200dc")).isEqualTo("a\u200bb\u200dc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\r\n", "\u2003\t", "\u200b", " \u2060"})
    void takes_every_kind_of_blank_for_one(String text) {
        assertThat(Blanks.isBlank(text)).isTrue();
        assertThat(Blanks.tidied(text)).isEmpty();
    }
}
