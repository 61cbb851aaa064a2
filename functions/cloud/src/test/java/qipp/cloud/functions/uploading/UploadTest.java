package qipp.cloud.functions.uploading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qipp.cloud.fakes.Answered;
import qipp.cloud.fakes.CountedReads;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.fakes.Sender;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;
import qipp.documents.json.JsonFields;
import qipp.domain.caller.Role;

/** From a link to an answer: what comes of it does not depend on who is first, how often, or how late. */
class UploadTest {
    private static final byte[] GOOD = bytes("good");
    private static final String JUNE = "2012-06";
    private static final int MANY = 50;

    private final MemoryFiles files = new MemoryFiles();
    private final MemoryTable table = new MemoryTable();
    private final Product product = Product.small(table, files);
    private final String ncl = product.tokens().organisation("NCL", Role.ORGANISATION_ANALYST);
    private final Sender sender = new Sender(product, files, ncl);

    @Test
    void a_file_that_was_put_is_answered_and_stands() {
        var answer = sender.send(JUNE, "good").fields();
        assertThat(answer.count("revision")).isEqualTo(1);
        assertThat(answer.count("current")).isEqualTo(1);
        assertThat(answer.objects("revisions", revision -> revision.text("state")))
                .containsExactly("accepted");
        assertThat(answer.object("links").text("original")).contains("tracker.xlsx");
    }

    @Test
    void a_file_that_is_rejected_is_answered_and_does_not_stand() {
        sender.send(JUNE, "good");
        var answer = sender.send(JUNE, "bad").fields();
        assertThat(answer.count("revision")).isEqualTo(2);
        assertThat(answer.count("current")).isEqualTo(1);
    }

    @Test
    void a_file_that_is_only_checked_is_answered_and_leaves_nothing() {
        var put = sender.put(JUNE, "check", "tracker.xlsx", GOOD);
        var kept = table.all();
        assertThat(sender.complete(put).fields().jsons("results")).hasSize(1);
        assertThat(table.all()).isEqualTo(kept);
        assertThat(files.keys("trackers/")).isEmpty();
    }

    @Test
    void completing_twice_is_completing_once() {
        var put = sender.put(JUNE, "tracker.xlsx", GOOD);
        var first = sender.complete(put).text();
        var kept = table.all();
        assertThat(sender.complete(put).text()).isEqualTo(first);
        assertThat(table.all()).isEqualTo(kept);
    }

    @Test
    void a_file_that_has_not_come_is_waited_for_until_its_link_expires() {
        var asked = sender.ask(JUNE, "submit", "tracker.xlsx", GOOD);
        assertThat(sender.complete(asked).problem()).isEqualTo("not-there");
        product.clock().advance(Duration.ofMinutes(6));
        assertThat(sender.complete(asked).problem()).isEqualTo("closed");
    }

    @Test
    void a_file_of_another_size_or_content_than_was_announced_is_none() {
        var longer = sender.ask(JUNE, "submit", "tracker.xlsx", GOOD);
        files.put(longer.key(), bytes("good and more"));
        var other = sender.ask(JUNE, "submit", "tracker.xlsx", GOOD);
        files.put(other.key(), bytes("goof"));
        assertThat(sender.complete(longer).problem()).isEqualTo("not-there");
        assertThat(sender.complete(other).problem()).isEqualTo("not-there");
        assertThat(files.keys("trackers/")).isEmpty();
    }

    @Test
    void a_link_that_was_asked_for_in_time_is_answered_after_the_period_has_closed() {
        product.clock().set(Instant.parse("2012-06-15T22:58:00Z"));
        var put = sender.put("2012-05", "tracker.xlsx", GOOD);
        product.clock().set(Instant.parse("2012-06-16T08:00:00Z"));
        assertThat(sender.complete(put).fields().count("current")).isEqualTo(1);
        var late = product.call(
                "requestUpload",
                ncl,
                "{\"period\":\"2012-05\",\"purpose\":\"submit\",\"fileName\":\"a.xlsx\",\"size\":1,\"sha256\":\""
                        + "a".repeat(64) + "\"}");
        assertThat(late.problem()).isEqualTo("closed");
    }

    @Test
    void two_roads_at_once_come_to_the_same_end_once() throws Exception {
        var put = sender.put(JUNE, "tracker.xlsx", GOOD);
        List<Callable<Integer>> roads = new ArrayList<>();
        for (int caller = 0; caller < 8; caller++) {
            roads.add(() -> sender.complete(put).status());
            roads.add(() -> product.functions()
                            .receiveTracker()
                            .apply(new ReceiveTracker.In(List.of(new Notice("m", put.key()))))
                            .failed()
                            .isEmpty()
                    ? 200
                    : 503);
        }
        assertThat(together(roads)).containsOnly(200);
        assertThat(read().jsons("revisions")).hasSize(1);
        assertThat(files.keys("trackers/")).hasSize(3);
    }

    @Test
    void many_at_once_get_a_number_each_and_the_highest_stands() throws Exception {
        List<Callable<Answered>> senders = IntStream.range(0, MANY)
                .<Callable<Answered>>mapToObj(number -> () -> sender.send(JUNE, "good " + number))
                .toList();
        assertThat(together(senders)).extracting(Answered::status).containsOnly(200);
        var read = read();
        assertThat(read.objects("revisions", revision -> revision.count("revision")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(read.count("current")).isEqualTo(MANY);
    }

    /** Items of the table, and files of the store: seen to fail where either was read for each that was sent before. */
    @Test
    void an_upload_reads_no_more_where_many_were_sent_before() {
        var counted = new CountedReads(table);
        var again = Product.small(counted, files);
        var counting = new Sender(again, files, again.tokens().organisation("NCL", Role.ORGANISATION_ANALYST));
        counting.send(JUNE, "good 1");
        counted.sinceLast();
        files.sinceLast();
        counting.send(JUNE, "good 2");
        int second = counted.sinceLast();
        int filesOfSecond = files.sinceLast();
        for (int number = 3; number < MANY; number++) {
            counting.send(JUNE, "good " + number);
        }
        counted.sinceLast();
        files.sinceLast();
        assertThat(counting.send(JUNE, "good at last").fields().count("revision"))
                .isEqualTo(MANY);
        assertThat(counted.sinceLast()).isEqualTo(second);
        assertThat(files.sinceLast()).isEqualTo(filesOfSecond);
    }

    @Test
    void what_was_just_received_is_answered_without_the_revisions_before_it() {
        sender.send(JUNE, "bad");
        var answer = sender.send(JUNE, "good").fields();
        assertThat(answer.objects("revisions", revision -> revision.count("revision")))
                .containsExactly(2);
        assertThat(read().objects("revisions", revision -> revision.count("revision")))
                .containsExactly(1, 2);
    }

    @Test
    void the_files_of_a_tracker_are_whole_before_it_is_told_of() {
        sender.send(JUNE, "good");
        var contents = files.keys("trackers/").stream()
                .map(key -> files.read(key).orElseThrow())
                .toList();
        assertThat(contents).hasSize(3).anyMatch(content -> Arrays.equals(content, GOOD));
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private JsonFields read() {
        return product.call("readTracker", ncl, "{\"period\":\"2012-06\"}").fields();
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}
