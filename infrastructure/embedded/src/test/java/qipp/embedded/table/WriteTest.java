package qipp.embedded.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteTest {
    @Test
    void nobody_waits_for_ever_where_writing_together_breaks_off() {
        var writes = List.of(new Write("first"), new Write("second"));

        assertThatThrownBy(() -> Write.together(writes, broken())).hasMessage("broken");

        assertThat(writes).allMatch(Write::isDone);
        assertThatThrownBy(writes.getLast()::tookEffect).isInstanceOf(IllegalStateException.class);
    }

    /** Fails as nothing foresaw. */
    private static Connection broken() {
        return (Connection) Proxy.newProxyInstance(
                WriteTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    throw new IllegalArgumentException("broken");
                });
    }
}
