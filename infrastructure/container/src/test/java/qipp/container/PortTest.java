package qipp.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {
    @Test
    void listens_where_the_platform_says() {
        assertThat(Port.of(Map.of("PORT", "9000"))).isEqualTo(9000);
    }

    @Test
    void listens_on_8080_where_nothing_is_said() {
        assertThat(Port.of(Map.of())).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "-1", "65536", "8080 ", "99999999999"})
    void refuses_what_is_no_port(String said) {
        assertThatThrownBy(() -> Port.of(Map.of("PORT", said)))
                .isInstanceOf(WrongUse.class)
                .hasMessage("PORT is no number from 0 to 65535");
    }
}
