package qipp.documents.json.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import qipp.domain.sheet.Opened;

/**
 * Whatever the bytes, the answer is sheets or a finding. To search for as long as wished:
 *
 * <pre>JAZZER_FUZZ=1 mvn test -pl functions/documents -am -Dtest='JsonTrackersFuzzTest' \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Djazzer.hooks=true -Djazzer.max_duration=10m</pre>
 */
class JsonTrackersFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void opens_any_file(byte[] json) {
        assertThat(JsonTrackers.open(json)).isInstanceOf(Opened.class);
    }
}
