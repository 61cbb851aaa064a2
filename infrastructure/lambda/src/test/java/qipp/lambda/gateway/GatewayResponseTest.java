package qipp.lambda.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qipp.cloud.edge.message.Response;

class GatewayResponseTest {
    @Test
    void writes_status_headers_and_body_as_they_are() {
        var response = Response.of(422, "application/problem+json", "{\"title\":\"£ \\\"quoted\\\"\"}".getBytes(UTF_8));

        assertThat(new String(GatewayResponse.write(response), UTF_8))
                .isEqualTo("{\"body\":\"{\\\"title\\\":\\\"£ \\\\\\\"quoted\\\\\\\"\\\"}\","
                        + "\"headers\":{\"content-type\":\"application/problem+json\"},"
                        + "\"isBase64Encoded\":false,\"statusCode\":422}");
    }
}
