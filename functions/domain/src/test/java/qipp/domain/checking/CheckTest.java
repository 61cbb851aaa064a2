package qipp.domain.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qipp.domain.sheet.Opened;
import qipp.domain.testing.Programmes;
import qipp.domain.testing.TrackerSheets;

class CheckTest {
    @Test
    void finds_nothing_in_a_tracker_without_a_fault() {
        var checked = Check.check(
                new Opened.Sheets(TrackerSheets.withoutFault().build(), List.of()),
                Programmes.small(),
                Asked.ANYTHING,
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(checked.findings()).isEmpty();
    }
}
