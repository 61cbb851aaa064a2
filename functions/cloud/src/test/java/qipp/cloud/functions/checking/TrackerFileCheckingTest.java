package qipp.cloud.functions.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qipp.cloud.files.Bytes;
import qipp.cloud.functions.checking.TrackerChecking.Checked;
import qipp.cloud.functions.checking.TrackerChecking.Sent;
import qipp.documents.json.Sha256;
import qipp.documents.programme.Programmes;
import qipp.domain.checking.Asked;
import qipp.samples.SampleTrackers;

/** A workbook in which something was found comes back marked, and is checked as the one that was sent. */
class TrackerFileCheckingTest {
    @Test
    void marks_a_workbook_in_which_something_was_found() {
        var sent = check(SampleTrackers.files().get("SEL.xlsx"));
        var again = check(sent.marked().orElseThrow().array());
        assertThat(again.tracker()).isEqualTo(sent.tracker());
    }

    @Test
    void marks_nothing_where_nothing_was_found() {
        assertThat(check(SampleTrackers.files().get("ELC.xlsx")).marked()).isEmpty();
    }

    @Test
    void marks_nothing_where_the_file_is_no_workbook() {
        assertThat(check("{}".getBytes(StandardCharsets.UTF_8)).marked()).isEmpty();
    }

    private static Checked check(byte[] file) {
        var programme =
                Programmes.shipped(SampleTrackers.PROGRAMME).orElseThrow().programme();
        var asked = new Asked(Optional.empty(), Optional.of(YearMonth.of(2012, 6)));
        var sent = new Sent(
                "tracker.xlsx", Bytes.of(file), Sha256.of(file), asked, Optional.of(LocalDate.of(2012, 7, 10)));
        return new TrackerFileChecking().check(sent, programme, List.of());
    }
}
