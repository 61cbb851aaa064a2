package qipp.cloud.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every table has to keep, wherever it lives. Each test has a partition of its own, so that a table may be shared. */
public abstract class KeyValueTableContract {
    private static final int RACERS = 8;

    private final String partition = "PARTITION#" + UUID.randomUUID();

    /** The table under test. */
    protected abstract KeyValueTable table();

    @Test
    void has_nothing_under_a_key_that_was_never_put() {
        assertThat(table().get(key("absent"))).isEmpty();
    }

    @Test
    void reads_what_was_just_put() {
        var item = item("a", 1, Map.of("state", "accepted"));

        assertThat(table().putIfAbsent(item)).isTrue();

        assertThat(table().get(key("a"))).contains(item);
    }

    @Test
    void puts_only_where_nothing_is() {
        table().putIfAbsent(item("a", 1, Map.of("by", "first")));

        assertThat(table().putIfAbsent(item("a", 1, Map.of("by", "second")))).isFalse();

        assertThat(table().get(key("a"))).contains(item("a", 1, Map.of("by", "first")));
    }

    @Test
    void does_not_take_the_same_item_a_second_time() {
        table().putIfAbsent(item("a", 1, Map.of()));

        assertThat(table().putIfAbsent(item("a", 1, Map.of()))).isFalse();
    }

    @Test
    void keeps_the_same_sort_key_apart_in_two_partitions() {
        var elsewhere = new Item(new Key(partition + "#other", "a"), 1, new TreeMap<>());
        table().putIfAbsent(item("a", 1, Map.of("here", "yes")));

        assertThat(table().putIfAbsent(elsewhere)).isTrue();

        assertThat(table().get(elsewhere.key())).contains(elsewhere);
    }

    @Test
    void replaces_the_version_that_was_read() {
        table().putIfAbsent(item("a", 1, Map.of("state", "sent", "dropped", "later")));
        var next = item("a", 2, Map.of("state", "accepted"));

        assertThat(table().replace(next, 1)).isTrue();

        assertThat(table().get(key("a"))).contains(next);
    }

    @Test
    void does_not_replace_another_version() {
        table().putIfAbsent(item("a", 1, Map.of()));
        table().replace(item("a", 2, Map.of("by", "first")), 1);

        assertThat(table().replace(item("a", 2, Map.of("by", "second")), 1)).isFalse();

        assertThat(table().get(key("a"))).contains(item("a", 2, Map.of("by", "first")));
    }

    @Test
    void does_not_replace_what_is_not_there() {
        assertThat(table().replace(item("absent", 2, Map.of()), 1)).isFalse();

        assertThat(table().get(key("absent"))).isEmpty();
    }

    @Test
    void refuses_a_replacement_that_skips_a_version() {
        assertThatThrownBy(() -> table().replace(item("a", 3, Map.of()), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Version 3 does not follow 1");
    }

    @RepeatedTest(5)
    void lets_one_of_eight_racing_puts_win() {
        var winners = race(racer -> table().putIfAbsent(item("raced", 1, Map.of("by", "racer " + racer))));

        assertThat(winners).hasSize(1);
        assertThat(table().get(key("raced")).orElseThrow().attributes())
                .containsEntry("by", "racer " + winners.getFirst());
    }

    @RepeatedTest(5)
    void lets_one_of_eight_racing_puts_of_the_same_item_win() {
        assertThat(race(_ -> table().putIfAbsent(item("raced", 1, Map.of("by", "all")))))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void lets_one_of_eight_racing_replacements_win() {
        table().putIfAbsent(item("raced", 1, Map.of()));

        var winners = race(racer -> table().replace(item("raced", 2, Map.of("by", "racer " + racer)), 1));

        assertThat(winners).hasSize(1);
        assertThat(table().get(key("raced")).orElseThrow().attributes())
                .containsEntry("by", "racer " + winners.getFirst());
    }

    @Test
    void counts_without_a_gap_when_eight_count_at_once() {
        table().putIfAbsent(item("counter", 1, Map.of()));

        race(_ -> {
            countUp();
            return true;
        });

        assertThat(table().get(key("counter")).orElseThrow().version()).isEqualTo(1 + RACERS);
    }

    @Test
    void finds_nothing_in_a_partition_without_items() {
        assertThat(table().query(partition, "")).isEmpty();
    }

    @Test
    void finds_items_in_the_order_of_their_sort_key() {
        put("TRACKER#NCL#000010", "TRACKER#NCL#000002", "CURRENT#NCL", "ACT#1", "TRACKER#INEL#000001");

        assertThat(sortKeys(""))
                .containsExactly(
                        "ACT#1", "CURRENT#NCL", "TRACKER#INEL#000001", "TRACKER#NCL#000002", "TRACKER#NCL#000010");
    }

    @Test
    void finds_items_by_the_beginning_of_their_sort_key() {
        put("TRACKER#NC#000001", "TRACKER#NCL#000001", "TRACKER#NCL#000002", "TRACKER#NCLX#000001", "UPLOAD");

        assertThat(sortKeys("TRACKER#NCL#")).containsExactly("TRACKER#NCL#000001", "TRACKER#NCL#000002");
    }

    @Test
    void finds_the_last_item_by_the_beginning_of_its_sort_key() {
        put("TRACKER#NC#000003", "TRACKER#NCL#000001", "TRACKER#NCL#000010", "TRACKER#NCL#000002", "TRACKER#NCLX#1");

        assertThat(table().last(partition, "TRACKER#NCL#")).contains(item("TRACKER#NCL#000010", 1, Map.of()));
        assertThat(table().last(partition, "")).contains(item("TRACKER#NCLX#1", 1, Map.of()));
    }

    @Test
    void finds_no_last_item_where_none_begins_so() {
        put("TRACKER#NC#000003", "TRACKER#NCLX#000001");

        assertThat(table().last(partition, "TRACKER#NCL#")).isEmpty();
        assertThat(table().last(partition + "#other", "TRACKER#")).isEmpty();
    }

    @Test
    void finds_the_last_item_in_the_order_of_bytes_and_as_it_was_just_replaced() {
        put("a", "a\uFB00", "a\uD83D\uDE00", "a\u00E9");
        table().replace(item("a\uD83D\uDE00", 2, Map.of("state", "new")), 1);

        assertThat(table().last(partition, "a")).contains(item("a\uD83D\uDE00", 2, Map.of("state", "new")));
    }

    @Test
    void finds_an_item_whose_sort_key_is_the_prefix_itself() {
        put("CURRENT", "CURRENT#NCL");

        assertThat(sortKeys("CURRENT")).containsExactly("CURRENT", "CURRENT#NCL");
    }

    @Test
    void takes_no_character_of_a_prefix_for_a_wildcard() {
        put("100%", "100x", "A_B", "AxB", "A*B", "A[B]");

        assertThat(sortKeys("100%")).containsExactly("100%");
        assertThat(sortKeys("A_")).containsExactly("A_B");
        assertThat(sortKeys("A*")).containsExactly("A*B");
        assertThat(sortKeys("A[")).containsExactly("A[B]");
    }

    @Test
    void tells_upper_from_lower_case_in_keys() {
        put("a", "A");

        assertThat(sortKeys("")).containsExactly("A", "a");
    }

    @Test
    void orders_sort_keys_by_their_bytes() {
        put("\uFB00", "\uD83D\uDE00", "z", "\u00E9");

        assertThat(sortKeys("")).containsExactly("z", "\u00E9", "\uFB00", "\uD83D\uDE00");
    }

    @Test
    void finds_more_items_than_one_page_of_a_megabyte_holds() {
        var large = "x".repeat(Item.LARGEST - 100);
        IntStream.range(0, 40)
                .forEach(number -> table().putIfAbsent(item("%06d".formatted(number), 1, Map.of("large", large))));

        var found = table().query(partition, "0000");

        assertThat(found)
                .hasSize(40)
                .allSatisfy(item -> assertThat(item.attributes()).containsEntry("large", large));
        assertThat(found).extracting(item -> item.key().sort()).isSorted();
    }

    @Test
    void finds_what_was_just_put_and_just_replaced() {
        put("a");
        table().replace(item("a", 2, Map.of("state", "new")), 1);
        put("b");

        assertThat(table().query(partition, ""))
                .containsExactly(item("a", 2, Map.of("state", "new")), item("b", 1, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'; drop table item; --",
                "\"quoted\" \\ back",
                "line\nbreak\ttab",
                "\u0000",
                "\u202Eright to left",
                "Łódź £ 😀",
                "{\"json\": [1]}"
            })
    void keeps_every_text_as_it_is(String text) {
        var item = item("text", 1, Map.of("value", text, "x" + text, "as a name"));

        table().putIfAbsent(item);

        assertThat(table().get(key("text"))).contains(item);
        assertThat(table().query(partition, "text")).containsExactly(item);
    }

    @Test
    void keeps_an_item_of_the_largest_size() {
        var item = item("largest", 1, Map.of("x", "£".repeat(Item.LARGEST / 2 - 1)));

        assertThat(table().putIfAbsent(item)).isTrue();

        assertThat(table().get(key("largest"))).contains(item);
    }

    private void countUp() {
        var counted = false;
        while (!counted) {
            var read = table().get(key("counter")).orElseThrow();
            counted = table().replace(item("counter", read.version() + 1, Map.of()), read.version());
        }
    }

    private void put(String... sortKeys) {
        assertThat(List.of(sortKeys)).allMatch(sort -> table().putIfAbsent(item(sort, 1, Map.of())));
    }

    private List<String> sortKeys(String prefix) {
        return table().query(partition, prefix).stream()
                .map(item -> item.key().sort())
                .toList();
    }

    private Key key(String sort) {
        return new Key(partition, sort);
    }

    private Item item(String sort, long version, Map<String, String> attributes) {
        return new Item(key(sort), version, new TreeMap<>(attributes));
    }

    /** Starts all racers at the same moment; the numbers of those that won. */
    private static List<Integer> race(IntPredicate racer) {
        var start = new CyclicBarrier(RACERS);
        try (var threads = Executors.newFixedThreadPool(RACERS)) {
            var racers = IntStream.range(0, RACERS)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        start.await();
                        return racer.test(number);
                    })
                    .toList();
            var won = threads.invokeAll(racers);
            var winners = new ArrayList<Integer>();
            for (var number = 0; number < RACERS; number++) {
                if (won.get(number).get()) {
                    winners.add(number);
                }
            }
            return winners;
        } catch (InterruptedException | ExecutionException fault) {
            throw new AssertionError("A racer failed", fault);
        }
    }
}
