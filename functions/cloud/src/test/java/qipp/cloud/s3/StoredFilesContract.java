package qipp.cloud.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.keeping.StoredFiles;

/** What every store of files has to keep. Each test has a folder of its own, so that a bucket may be shared. */
public abstract class StoredFilesContract {
    private static final String TYPE = "application/octet-stream";
    private static final int RACERS = 8;

    private final String folder = "contract/" + UUID.randomUUID();

    /** The files under test. */
    protected abstract StoredFiles files();

    @Test
    void reads_nothing_where_nothing_was_put() {
        assertThat(files().read(key("absent"))).isEmpty();
    }

    @Test
    void reads_what_was_just_kept() {
        assertThat(files().keep(key("a"), bytes("content"), TYPE)).isTrue();

        assertThat(files().read(key("a"))).hasValue(bytes("content"));
    }

    @Test
    void keeps_only_where_nothing_is() {
        files().keep(key("a"), bytes("first"), TYPE);

        assertThat(files().keep(key("a"), bytes("second"), TYPE)).isFalse();

        assertThat(files().read(key("a"))).hasValue(bytes("first"));
    }

    @Test
    void keeps_a_file_without_content() {
        assertThat(files().keep(key("empty"), new byte[0], TYPE)).isTrue();

        assertThat(files().read(key("empty"))).hasValue(new byte[0]);
    }

    @Test
    void keeps_a_file_of_ten_megabytes() {
        var content = new byte[10 * 1024 * 1024];
        IntStream.range(0, content.length).forEach(index -> content[index] = (byte) ((index * 31) >> 3));

        assertThat(files().keep(key("large"), content, TYPE)).isTrue();

        assertThat(files().read(key("large"))).hasValue(content);
    }

    @RepeatedTest(3)
    void lets_one_of_eight_racing_files_win() {
        var winners = race();

        assertThat(winners).hasSize(1);
        assertThat(files().read(key("raced"))).hasValue(bytes("racer " + winners.getFirst()));
    }

    @Test
    void lists_keys_in_order() {
        keep("b", "a/2", "a/10", "B", "c");

        assertThat(files().keys(folder + "/")).containsExactly(key("B"), key("a/10"), key("a/2"), key("b"), key("c"));
    }

    @Test
    void lists_keys_by_their_beginning_alone() {
        keep("NCL/1", "NCL/2", "NCLX/1", "INEL/1");

        assertThat(files().keys(key("NCL/"))).containsExactly(key("NCL/1"), key("NCL/2"));
        assertThat(files().keys(key("NCL"))).containsExactly(key("NCL/1"), key("NCL/2"), key("NCLX/1"));
        assertThat(files().keys(key("nothing"))).isEmpty();
    }

    @Test
    void lists_more_keys_than_a_page_of_a_thousand_holds() {
        var names = IntStream.range(0, 1_001).mapToObj("%06d"::formatted).toList();
        names.parallelStream().forEach(name -> files().keep(key(name), new byte[0], TYPE));

        assertThat(files().keys(folder + "/"))
                .isEqualTo(names.stream().map(this::key).toList());
    }

    @Test
    void removes_a_file() {
        keep("a", "b");

        files().remove(key("a"));

        assertThat(files().read(key("a"))).isEmpty();
        assertThat(files().keys(folder + "/")).containsExactly(key("b"));
    }

    @Test
    void removes_nothing_where_nothing_is() {
        keep("a");

        files().remove(key("absent"));

        assertThat(files().keys(folder + "/")).containsExactly(key("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sub folder/a b.xlsx",
                "plus+and&equals=at@colon:.txt",
                "percent%20.txt",
                "Łódź £.csv",
                "quote'(1).txt",
                ".hidden"
            })
    void keeps_files_under_keys_with_odd_characters(String name) {
        assertThat(files().keep(key(name), bytes(name), TYPE)).isTrue();

        assertThat(files().read(key(name))).hasValue(bytes(name));
        assertThat(files().keys(folder + "/")).containsExactly(key(name));
    }

    private void keep(String... names) {
        assertThat(List.of(names)).allMatch(name -> files().keep(key(name), bytes(name), TYPE));
    }

    private String key(String name) {
        return folder + "/" + name;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Starts all racers at the same moment; the numbers of those that won. */
    private List<Integer> race() {
        var winners = Collections.synchronizedList(new ArrayList<Integer>());
        var start = new CyclicBarrier(RACERS);
        try (var threads = Executors.newFixedThreadPool(RACERS)) {
            var racers = IntStream.range(0, RACERS)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        start.await();
                        return files().keep(key("raced"), bytes("racer " + number), TYPE) && winners.add(number);
                    })
                    .toList();
            for (var racer : threads.invokeAll(racers)) {
                racer.get();
            }
            return winners;
        } catch (InterruptedException | ExecutionException fault) {
            throw new AssertionError("A racer failed", fault);
        }
    }
}
