package qipp.cloud.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import qipp.cloud.fakes.Answered;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.faults.Fault;
import qipp.cloud.faults.Faults;
import qipp.cloud.faults.UnreliableFiles;
import qipp.cloud.faults.UnreliableTable;

class ReadyTest {
    private final Faults faults = new Faults();
    private final Product product = Product.small(
            new UnreliableTable(new MemoryTable(), faults), new UnreliableFiles(new MemoryFiles(), faults));

    @Test
    void asks_both_stores() {
        assertThat(get("/ready").status()).isEqualTo(200);
        assertThat(faults.calls()).isEqualTo(2);
    }

    @Test
    void is_not_ready_while_a_store_is_silent_and_lives_all_the_same() {
        for (int call = 1; call <= 2; call++) {
            faults.at(call, Fault.REFUSED);
            assertThat(get("/ready").problem()).isEqualTo("try-again");
        }
        faults.always(Fault.REFUSED);
        assertThat(get("/ready").headers()).containsKey("retry-after");
        assertThat(get("/health").status()).isEqualTo(200);
        faults.recover();
        assertThat(get("/ready").status()).isEqualTo(200);
    }

    private Answered get(String path) {
        return product.call("GET", path, Map.of(), new byte[0]);
    }
}
