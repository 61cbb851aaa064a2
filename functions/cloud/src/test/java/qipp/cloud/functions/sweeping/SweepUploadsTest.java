package qipp.cloud.functions.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.fakes.Sender;
import qipp.cloud.faults.Fault;
import qipp.cloud.faults.Faults;
import qipp.cloud.faults.UnreliableTable;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.documents.json.JsonFields;
import qipp.domain.caller.Role;

class SweepUploadsTest {
    private static final byte[] GOOD = "good".getBytes(StandardCharsets.UTF_8);
    private static final String JUNE = "2012-06";
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration FIVE_WEEKS = Duration.ofDays(35);

    private final Faults faults = new Faults();
    private final MemoryFiles files = new MemoryFiles();
    private final Product product = Product.small(new UnreliableTable(new MemoryTable(), faults), files);
    private final String ncl = product.tokens().organisation("NCL", Role.ORGANISATION_ANALYST);
    private final Sender sender = new Sender(product, files, ncl);

    @Test
    void receives_what_was_put_and_of_which_nobody_told() {
        sender.put(JUNE, "tracker.xlsx", GOOD);
        assertThat(sweep()).isEqualTo(new SweepUploads.Out(1, 0, 0, 0, 0));
        assertThat(read().count("current")).isEqualTo(1);
        assertThat(sweep()).isEqualTo(new SweepUploads.Out(0, 0, 0, 0, 0));
    }

    @Test
    void writes_off_a_link_that_expired_unused_and_only_then() {
        sender.ask(JUNE, "submit", "tracker.xlsx", GOOD);
        assertThat(sweep().expired()).isZero();
        product.clock().advance(TEN_MINUTES);
        assertThat(sweep().expired()).isEqualTo(1);
        assertThat(sweep().expired()).isZero();
        assertThat(read().objects("revisions", revision -> revision.text("state")))
                .containsExactly("expired");
    }

    @Test
    void a_file_that_is_found_after_all_is_received() {
        var late = sender.ask(JUNE, "submit", "tracker.xlsx", GOOD);
        product.clock().advance(TEN_MINUTES);
        sweep();
        files.put(late.key(), GOOD);
        assertThat(sweep().received()).isEqualTo(1);
        assertThat(read().objects("revisions", revision -> revision.text("state")))
                .containsExactly("accepted");
    }

    @Test
    void takes_incoming_files_away_a_month_after_they_were_dealt_with() {
        var put = sender.put(JUNE, "tracker.xlsx", GOOD);
        var check = sender.put(JUNE, "check", "tracker.xlsx", GOOD);
        sender.complete(put);
        product.clock().advance(Duration.ofDays(20));
        assertThat(sweep().removed()).isZero();
        product.clock().advance(Duration.ofDays(15));
        assertThat(sweep().removed()).isEqualTo(2);
        assertThat(files.read(put.key())).isEmpty();
        assertThat(files.read(check.key())).isEmpty();
        assertThat(read().count("current")).isEqualTo(1);
    }

    @Test
    void an_old_file_that_was_never_looked_at_is_received_first_and_goes_with_the_next_sweep() {
        var put = sender.put(JUNE, "tracker.xlsx", GOOD);
        product.clock().advance(FIVE_WEEKS);
        assertThat(sweep()).isEqualTo(new SweepUploads.Out(1, 0, 0, 0, 0));
        assertThat(files.read(put.key())).isPresent();
        assertThat(sweep().removed()).isEqualTo(1);
    }

    @Test
    void leaves_a_file_whose_kept_copy_is_gone() {
        var put = sender.put(JUNE, "tracker.xlsx", GOOD);
        sender.complete(put);
        files.keys("trackers/").forEach(files::remove);
        product.clock().advance(FIVE_WEEKS);
        assertThat(sweep().removed()).isZero();
        assertThat(files.read(put.key())).isPresent();
    }

    @Test
    void leaves_alone_what_nobody_asked_for() {
        files.put("incoming/small/2012-06/NCL/0123456789abcdef0123456789abcdef", GOOD);
        product.clock().advance(FIVE_WEEKS);
        assertThat(sweep()).isEqualTo(new SweepUploads.Out(0, 0, 0, 1, 0));
    }

    @Test
    void part_of_a_file_is_no_upload_and_goes_after_a_month() {
        var put = sender.put(JUNE, "tracker.xlsx", GOOD);
        files.put(put.key(), "go".getBytes(StandardCharsets.UTF_8));
        product.clock().advance(TEN_MINUTES);
        assertThat(sweep()).isEqualTo(new SweepUploads.Out(0, 1, 0, 0, 0));
        product.clock().advance(FIVE_WEEKS);
        assertThat(sweep().removed()).isEqualTo(1);
    }

    @Test
    void finishes_what_was_cut_off_at_any_call() {
        sender.put(JUNE, "tracker.xlsx", GOOD);
        faults.recover();
        sweep();
        int calls = faults.calls();
        for (int call = 1; call <= calls; call++) {
            var put = sender.put(JUNE, "tracker.xlsx", ("good " + call).getBytes(StandardCharsets.UTF_8));
            faults.at(call, Fault.ANSWER_LOST);
            product.functions()
                    .receiveTracker()
                    .apply(new ReceiveTracker.In(List.of(new ReceiveTracker.Notice("m", put.key()))));
            faults.recover();
            sweep();
            assertThat(read().count("current")).isEqualTo(call + 1);
        }
    }

    private SweepUploads.Out sweep() {
        return product.functions().sweepUploads().apply(new SweepUploads.In());
    }

    private JsonFields read() {
        return product.call("readTracker", ncl, "{\"period\":\"2012-06\"}").fields();
    }
}
