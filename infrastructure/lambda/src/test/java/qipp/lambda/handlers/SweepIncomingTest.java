package qipp.lambda.handlers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.functions.sweeping.SweepUploads;

class SweepIncomingTest {
    private final SweepIncoming handler = new SweepIncoming(_ -> new SweepUploads.Out(1, 2, 3, 4, 5));

    @Test
    void says_what_it_did() {
        assertThat(new String(handler.handle("{}".getBytes(UTF_8)), UTF_8))
                .isEqualTo("{\"expired\":2,\"failed\":5,\"received\":1,\"removed\":3,\"unknown\":4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"httpMethod\":\"POST\"}", "{\"source\":\"aws.s3\"}"})
    void refuses_an_event_that_asks_something(String event) {
        assertThatThrownBy(() -> handler.handle(event.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its event is {}");
    }

    @Test
    void does_not_sweep_to_rehearse() {
        assertThat(handler.rehearsals()).isEmpty();
    }
}
