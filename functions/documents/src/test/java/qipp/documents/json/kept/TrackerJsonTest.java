package qipp.documents.json.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.documents.examples.ExampleProgramme;
import qipp.documents.examples.Golden;
import qipp.documents.examples.KeyPaths;
import qipp.documents.examples.SeededTrackers;
import qipp.documents.json.UnexpectedJson;
import qipp.domain.tracker.Tracker;

class TrackerJsonTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void reads_its_own_output_back_to_an_equal_tracker(long seed) {
        var tracker = tracker(seed);

        assertThat(TrackerJson.read(TrackerJson.write(tracker))).isEqualTo(tracker);
    }

    @Test
    void keeps_every_key() {
        Golden.assertSame(
                "keys/kept-tracker.txt",
                KeyPaths.of(TrackerJson.json(tracker(1))).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writes_the_same_bytes_in_every_locale_and_time_zone() {
        var before = TrackerJson.write(tracker(3));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(TrackerJson.write(tracker(3))).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void refuses_a_tracker_that_is_cut_off() {
        var whole = TrackerJson.write(tracker(1));

        assertThatExceptionOfType(UnexpectedJson.class)
                .isThrownBy(() -> TrackerJson.read(Arrays.copyOf(whole, whole.length - 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"format\":\"qipp-tracker/1\"}"})
    void refuses_json_of_another_format(String json) {
        assertThatExceptionOfType(UnexpectedJson.class)
                .isThrownBy(() -> TrackerJson.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void says_where_something_is_not_as_it_was_written() {
        var broken = new String(TrackerJson.write(tracker(1)), StandardCharsets.UTF_8)
                .replace("\"period\":\"2012-06\"", "\"period\":\"June\"");

        assertThatExceptionOfType(UnexpectedJson.class)
                .isThrownBy(() -> TrackerJson.read(broken.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("/cover/period");
    }

    private static Tracker tracker(long seed) {
        return new SeededTrackers(seed, ExampleProgramme.PROGRAMME, YearMonth.of(2012, 6)).tracker("EAST");
    }
}
