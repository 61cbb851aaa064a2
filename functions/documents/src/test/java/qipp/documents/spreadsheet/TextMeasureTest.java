package qipp.documents.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMeasureTest {
    @ParameterizedTest
    @CsvSource({
        "1234567890, 12, 1",
        "1234567890, 7, 2",
        "one two, 40, 1",
        "one two three four five, 10, 3",
        "'', 10, 1",
    })
    void breaks_a_text_between_words_and_a_long_word_where_it_must(String text, int units, int lines) {
        assertThat(TextMeasure.lines(text, units)).isEqualTo(lines);
    }

    @Test
    void begins_a_line_where_the_text_does() {
        assertThat(TextMeasure.lines("one\ntwo\n\nfour", 40)).isEqualTo(4);
    }

    @Test
    void gives_a_hash_room_for_one_line() {
        var hash = "d58354c737ee1fc5d243ac6392c621ffbe5ae526a3740410fc206d47f57c6012";
        assertThat(TextMeasure.lines(hash, TextMeasure.units(hash))).isEqualTo(1);
        assertThat(TextMeasure.units(hash)).isLessThanOrEqualTo(68);
    }

    @Test
    void needs_more_room_for_wide_letters_than_for_narrow_ones() {
        assertThat(TextMeasure.units("WWWWWWWWWW"))
                .isGreaterThan(TextMeasure.units("aaaaaaaaaa"))
                .isGreaterThan(TextMeasure.units("iiiiiiiiii"));
        assertThat(TextMeasure.units("節約計画の進捗")).isGreaterThan(TextMeasure.units("savings"));
    }
}
