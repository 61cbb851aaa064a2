package qipp.cloud.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.domain.keeping.TryAgain;

class UnreliableStoresTest {
    private final Faults faults = new Faults();
    private final MemoryTable reliable = new MemoryTable();
    private final UnreliableTable table = new UnreliableTable(reliable, faults);
    private final Item item = new Item(new Key("p", "s"), 1, new TreeMap<>());

    @Test
    void answer_as_ever_without_a_fault() {
        assertThat(table.putIfAbsent(item)).isTrue();
        assertThat(table.get(item.key())).contains(item);
        assertThat(faults.calls()).isEqualTo(2);
    }

    @Test
    void fail_at_the_call_that_was_named_and_work_again_after_it() {
        faults.at(2, Fault.REFUSED);

        assertThat(table.get(item.key())).isEmpty();
        assertThatThrownBy(() -> table.putIfAbsent(item)).isInstanceOf(TryAgain.class);
        assertThat(reliable.get(item.key())).isEmpty();
        assertThat(table.putIfAbsent(item)).isTrue();
    }

    @Test
    void do_what_they_were_asked_and_lose_the_answer() {
        faults.at(1, Fault.ANSWER_LOST);

        assertThatThrownBy(() -> table.putIfAbsent(item)).isInstanceOf(TryAgain.class);
        assertThat(reliable.get(item.key())).contains(item);
    }

    @Test
    void hang_until_they_are_let_go_and_then_fail() {
        faults.at(1, Fault.HANGS);
        var answer = CompletableFuture.supplyAsync(() -> table.putIfAbsent(item));
        faults.awaitWaiting();

        assertThat(answer).isNotDone();
        faults.goOn();

        assertThatThrownBy(answer::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(TryAgain.class);
        assertThat(reliable.get(item.key())).isEmpty();
    }

    @Test
    void answer_late() {
        faults.at(1, Fault.LATE);
        var answer = CompletableFuture.supplyAsync(() -> table.putIfAbsent(item));
        faults.awaitWaiting();
        assertThat(reliable.get(item.key())).isEmpty();

        faults.goOn();

        assertThat(answer.join()).isTrue();
    }

    @Test
    void fail_at_every_call_until_they_recover() {
        faults.always(Fault.REFUSED);
        assertThatThrownBy(() -> table.get(item.key())).isInstanceOf(TryAgain.class);
        assertThatThrownBy(() -> table.query("p", "")).isInstanceOf(TryAgain.class);

        faults.recover();

        assertThat(table.query("p", "")).isEmpty();
    }
}
