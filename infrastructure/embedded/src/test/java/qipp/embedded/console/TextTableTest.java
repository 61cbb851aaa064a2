package qipp.embedded.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import qipp.domain.rag.Rating;
import qipp.terminal.Colours;

class TextTableTest {
    @Test
    void columns_are_as_wide_as_their_widest_text() {
        var table = new TextTable()
                .row(List.of(Cell.left("a"), Cell.right("plan")))
                .row(List.of(Cell.left("longer"), Cell.right("7")));

        assertThat(table.lines()).containsExactly("  a       plan", "  longer     7");
    }

    @Test
    void colours_take_no_room() {
        var colours = new Colours(true);
        var table = new TextTable()
                .row(List.of(Cell.left("Red").painted(text -> colours.of(Rating.RED, text)), Cell.left("x")))
                .row(List.of(Cell.left("Green"), Cell.left("x")));

        assertThat(table.lines()).containsExactly("  \u001B[31mRed\u001B[0m    x", "  Green  x");
    }

    @Test
    void rows_have_as_many_cells() {
        var table = new TextTable().row(List.of(Cell.left("a")));

        assertThatThrownBy(() -> table.row(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void long_text_is_wrapped_at_blanks() {
        var lines = Wrapped.lines("  - ", "    ", "word ".repeat(40));

        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(lines.getFirst()).startsWith("  - word word");
        assertThat(lines.getLast()).startsWith("    word");
        assertThat(String.join(" ", lines).split("word", -1)).hasSize(41);
    }
}
