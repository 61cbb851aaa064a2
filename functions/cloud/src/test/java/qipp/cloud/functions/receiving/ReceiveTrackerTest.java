package qipp.cloud.functions.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.fakes.Sender;
import qipp.cloud.faults.Fault;
import qipp.cloud.faults.Faults;
import qipp.cloud.faults.UnreliableFiles;
import qipp.cloud.faults.UnreliableTable;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;
import qipp.documents.json.JsonFields;
import qipp.domain.caller.Role;

class ReceiveTrackerTest {
    private static final byte[] GOOD = "good".getBytes(StandardCharsets.UTF_8);

    private final Faults faults = new Faults();
    private final MemoryFiles files = new MemoryFiles();
    private final MemoryTable table = new MemoryTable();
    private final Product product =
            Product.small(new UnreliableTable(table, faults), new UnreliableFiles(files, faults));
    private final String ncl = product.tokens().organisation("NCL", Role.ORGANISATION_ANALYST);
    private final Sender sender = new Sender(product, files, ncl);

    @Test
    void receives_what_was_put() {
        var put = sender.put("2012-06", "tracker.xlsx", GOOD);
        assertThat(receive(put.key())).isEmpty();
        assertThat(read().count("current")).isEqualTo(1);
    }

    @Test
    void the_same_event_twice_changes_nothing() {
        var put = sender.put("2012-06", "tracker.xlsx", GOOD);
        receive(put.key());
        var items = table.all();
        var keys = files.keys("");
        assertThat(receive(put.key(), put.key())).isEmpty();
        assertThat(table.all()).isEqualTo(items);
        assertThat(files.keys("")).isEqualTo(keys);
    }

    @Test
    void an_older_upload_that_is_received_late_does_not_win() {
        var older = sender.put("2012-06", "tracker.xlsx", GOOD);
        var newer = sender.put("2012-06", "tracker.xlsx", "good again".getBytes(StandardCharsets.UTF_8));
        receive(newer.key());
        receive(older.key());
        assertThat(read().count("current")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incoming/small/2012-06/NCL/0123456789abcdef0123456789abcdef",
                "incoming/small/2012-06/NCL/readme.txt",
                "trackers/small/2012-06/NCL/000001/x.xlsx",
                "../etc/passwd",
                ""
            })
    void a_file_that_nobody_asked_for_is_no_failure(String key) {
        files.put(key, GOOD);
        assertThat(receive(key)).isEmpty();
        assertThat(table.all()).isEmpty();
    }

    @Test
    void an_upload_under_another_key_than_its_own_is_not_received() {
        var put = sender.put("2012-06", "tracker.xlsx", GOOD);
        assertThat(receive("incoming/small/2012-06/SEL/" + put.uploadId())).isEmpty();
        assertThat(read().json("current").toString()).contains("Null");
    }

    @Test
    void a_file_that_is_gone_or_only_part_of_it_is_no_failure() {
        var gone = sender.ask("2012-06", "submit", "tracker.xlsx", GOOD);
        var part = sender.put("2012-06", "tracker.xlsx", GOOD);
        files.put(part.key(), Arrays.copyOf(GOOD, 2));
        assertThat(receive(gone.key(), part.key())).isEmpty();
        assertThat(read().objects("revisions", revision -> revision.text("state")))
                .containsExactly("requested", "requested");
    }

    @Test
    void a_file_that_is_only_to_be_checked_leaves_no_tracker() {
        var put = sender.put("2012-06", "check", "tracker.xlsx", GOOD);
        assertThat(receive(put.key())).isEmpty();
        assertThat(files.keys("trackers/")).isEmpty();
    }

    @Test
    void what_a_silent_store_kept_from_being_received_is_to_come_again() {
        var put = sender.put("2012-06", "tracker.xlsx", GOOD);
        faults.recover();
        receive(put.key());
        int calls = faults.calls();
        for (int call = 1; call <= calls; call++) {
            var next = sender.put("2012-06", "tracker.xlsx", ("good " + call).getBytes(StandardCharsets.UTF_8));
            for (Fault fault : List.of(Fault.REFUSED, Fault.ANSWER_LOST)) {
                faults.at(call, fault);
                assertThat(receive(next.key())).as("call %d of %d", call, calls).hasSizeLessThanOrEqualTo(1);
            }
            faults.recover();
            assertThat(receive(next.key())).isEmpty();
            assertThat(read().count("current")).isEqualTo(call + 1);
        }
        assertThat(read().objects("revisions", revision -> revision.text("state")))
                .containsOnly("accepted");
    }

    @Test
    void one_that_fails_keeps_no_other_from_being_received() {
        var first = sender.put("2012-06", "tracker.xlsx", GOOD);
        var second = sender.put("2012-06", "tracker.xlsx", "good too".getBytes(StandardCharsets.UTF_8));
        faults.at(1, Fault.REFUSED);
        assertThat(product.functions()
                        .receiveTracker()
                        .apply(new ReceiveTracker.In(
                                List.of(new Notice("m1", first.key()), new Notice("m2", second.key()))))
                        .failed())
                .containsExactly("m1");
        assertThat(read().count("current")).isEqualTo(2);
    }

    private List<String> receive(String... keys) {
        var notices = Arrays.stream(keys).map(key -> new Notice("m", key)).toList();
        return product.functions()
                .receiveTracker()
                .apply(new ReceiveTracker.In(notices))
                .failed();
    }

    private JsonFields read() {
        return product.call("readTracker", ncl, "{\"period\":\"2012-06\"}").fields();
    }
}
