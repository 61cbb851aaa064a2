package qipp.cloud.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final Key KEY = new Key("p", "s");

    @Test
    void refuses_more_than_the_table_should_hold_and_says_which_item() {
        assertThatThrownBy(() -> new Item(KEY, 1, new TreeMap<>(Map.of("a", "x".repeat(Item.LARGEST)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65537 bytes")
                .hasMessageContaining("Key[partition=p, sort=s]");
    }

    @Test
    void counts_bytes_not_characters() {
        assertThatThrownBy(() -> new Item(KEY, 1, new TreeMap<>(Map.of("a", "£".repeat(Item.LARGEST / 2)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counts_versions_from_one() {
        assertThatThrownBy(() -> new Item(KEY, 0, new TreeMap<>())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_change_with_the_map_that_it_was_made_of() {
        var attributes = new TreeMap<>(Map.of("a", "1"));
        var item = new Item(KEY, 1, attributes);

        attributes.put("b", "2");

        assertThat(item.attributes()).containsOnlyKeys("a");
    }

    @Test
    void refuses_a_key_with_an_empty_part() {
        assertThatThrownBy(() -> new Key("", "s")).hasMessageContaining("partition");
        assertThatThrownBy(() -> new Key("p", "")).hasMessageContaining("sort");
    }

    @Test
    void refuses_a_key_that_dynamodb_would_refuse() {
        assertThatThrownBy(() -> new Key("p", "£".repeat(513))).hasMessageContaining("1024 bytes, not 1026");
        assertThatCode(() -> new Key("p".repeat(2_048), "s".repeat(1_024))).doesNotThrowAnyException();
    }
}
