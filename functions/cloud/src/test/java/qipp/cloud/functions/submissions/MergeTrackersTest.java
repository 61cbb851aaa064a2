package qipp.cloud.functions.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import qipp.cloud.fakes.Answered;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.fakes.Sender;
import qipp.cloud.faults.Fault;
import qipp.cloud.faults.Faults;
import qipp.cloud.faults.UnreliableFiles;
import qipp.cloud.faults.UnreliableTable;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.domain.caller.Role;

class MergeTrackersTest {
    private static final Instant JUNE = Instant.parse("2012-06-05T09:00:00Z");
    private static final Instant JULY = Product.JULY;

    private final Faults faults = new Faults();
    private final MemoryFiles files = new MemoryFiles();
    private final MemoryTable table = new MemoryTable();
    private final Product product =
            Product.small(new UnreliableTable(table, faults), new UnreliableFiles(files, faults));
    private final String region = product.tokens().region(Role.REGION_ANALYST);

    @Test
    void a_final_merge_takes_every_organisation() {
        send("NCL", "2012-06", "good");
        assertThat(merge("").json().objects("errors", error -> error.text("detail")))
                .containsExactly("Cluster SEL (SEL) has no accepted tracker for June 2012.");
        send("SEL", "2012-06", "good");
        assertThat(merge("").fields().object("version").text("kind")).isEqualTo("final");
    }

    @Test
    void a_draft_says_who_is_missing_and_carries_forward_what_was_accepted_before() {
        product.clock().set(JUNE);
        send("SEL", "2012-05", "good of May");
        product.clock().set(JULY);
        send("NCL", "2012-06", "good");

        var answer = merge(",\"draft\":true").fields();

        assertThat(answer.object("version").text("kind")).isEqualTo("draft");
        assertThat(answer.object("content").texts("draftReasons"))
                .containsExactly(
                        "Cluster SEL (SEL) has no accepted tracker for June 2012; its tracker of May 2012 is carried forward.");
        assertThat(answer.object("content").objects("organisations", one -> one.text("presence")))
                .containsExactly("nil", "carriedForward");
        assertThat(manifest(answer).objects("inputs", input -> input.text("name")))
                .hasSize(2);
    }

    @Test
    void nothing_is_merged_of_nothing_not_even_a_draft() {
        var answer = merge(",\"draft\":true");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().objects("errors", error -> error.text("detail")))
                .contains("There is no accepted tracker for June 2012, nor an earlier one.");
    }

    @Test
    void a_tracker_that_waits_for_an_explanation_blocks_a_final_merge_alone() {
        send("NCL", "2012-06", "explain");
        send("SEL", "2012-06", "good");
        assertThat(merge("").json().objects("errors", error -> error.text("detail")))
                .containsExactly("Cluster NCL (NCL) has still to explain what was found in its tracker (1).");
        assertThat(board().texts("blocks"))
                .containsExactly("Cluster NCL (NCL) has still to explain what was found in its tracker (1).");
        assertThat(merge(",\"draft\":true").status()).isEqualTo(200);
    }

    @Test
    void a_rejected_revision_does_not_take_the_place_of_a_good_one() {
        send("NCL", "2012-06", "good");
        send("NCL", "2012-06", "bad");
        send("SEL", "2012-06", "good");
        assertThat(board().objects("organisations", line -> line.text("state")))
                .containsExactly("accepted", "accepted");
        assertThat(board().objects(
                                "organisations", line -> line.object("latest").text("state")))
                .containsExactly("rejected", "accepted");
        assertThat(merge("").fields().object("version").object("inputs").count("NCL"))
                .isEqualTo(1);
    }

    @Test
    void a_new_tracker_gives_a_new_version_and_keeps_the_old_one() {
        send("NCL", "2012-06", "good");
        send("SEL", "2012-06", "good");
        var first = merge("").fields();
        send("SEL", "2012-06", "good, corrected");
        var second = merge("").fields();

        assertThat(second.object("version").count("number")).isEqualTo(2);
        var read = product.call("readSubmission", region, "{\"period\":\"2012-06\",\"number\":1}")
                .fields();
        assertThat(read.object("content").text("sha256"))
                .isEqualTo(first.object("content").text("sha256"));
        assertThat(read.jsons("versions")).hasSize(2);
        assertThat(product.call("readSubmission", region, "{\"period\":\"2012-06\"}")
                        .fields()
                        .object("version")
                        .count("number"))
                .isEqualTo(2);
    }

    @Test
    void there_is_no_submission_that_was_not_merged() {
        assertThat(product.call("readSubmission", region, "{\"period\":\"2012-06\"}")
                        .problem())
                .isEqualTo("not-there");
        assertThat(product.call("readSubmission", region, "{\"period\":\"2012-06\",\"number\":-1}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_merge_that_was_cut_off_anywhere_is_nothing_and_works_when_the_stores_are_back() {
        send("NCL", "2012-06", "good");
        send("SEL", "2012-06", "good");
        faults.recover();
        merge("").fields();
        int calls = faults.calls();
        for (int call = 1; call <= calls; call++) {
            send("SEL", "2012-06", "good " + call);
            for (Fault fault : List.of(Fault.REFUSED, Fault.ANSWER_LOST)) {
                faults.at(call, fault);
                assertThat(merge("").status()).as("call %d of %d", call, calls).isIn(200, 503);
            }
            faults.recover();
            assertThat(merge("").fields().object("version").count("number")).isEqualTo(call + 1);
        }
    }

    @Test
    void the_board_says_who_was_late() {
        product.clock().set(JUNE);
        send("NCL", "2012-05", "good");
        product.clock().set(Instant.parse("2012-06-11T09:00:00Z"));
        send("SEL", "2012-05", "good");
        var board =
                product.call("readBoard", region, "{\"period\":\"2012-05\"}").fields();
        assertThat(board.object("window").text("softDeadline")).isEqualTo("2012-06-10");
        assertThat(board.objects("organisations", line -> line.object("current").truth("late")))
                .containsExactly(false, true);
    }

    @Test
    void the_board_of_another_year_is_refused() {
        assertThat(product.call("readBoard", region, "{\"period\":\"2013-06\"}").status())
                .isEqualTo(422);
    }

    private void send(String code, String period, String word) {
        new Sender(product, files, product.tokens().organisation(code, Role.ORGANISATION_ANALYST))
                .send(period, word)
                .fields();
    }

    private Answered merge(String more) {
        return product.call("mergeTrackers", region, "{\"period\":\"2012-06\"" + more + "}");
    }

    private JsonFields board() {
        return product.call("readBoard", region, "{\"period\":\"2012-06\"}").fields();
    }

    private JsonFields manifest(JsonFields submission) {
        return submission.jsons("files").stream()
                .map(JsonFields::of)
                .filter(file -> file.text("path").equals("manifest.json"))
                .map(file -> URI.create(file.text("url")).getPath().substring(1))
                .map(key -> JsonFields.of(JsonReading.read(files.read(key).orElseThrow())))
                .findFirst()
                .orElseThrow();
    }
}
