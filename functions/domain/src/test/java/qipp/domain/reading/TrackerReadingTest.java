package qipp.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import qipp.domain.testing.Programmes;
import qipp.domain.testing.TrackerSheets;

class TrackerReadingTest {
    @Test
    void finds_nothing_wrong_in_a_tracker_without_fault() {
        var reading = TrackerReading.read(TrackerSheets.withoutFault().build(), Programmes.small());

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entered().finance()).hasSize(9);
        assertThat(Understanding.of(reading, Programmes.small(), List.of())).isPresent();
    }
}
