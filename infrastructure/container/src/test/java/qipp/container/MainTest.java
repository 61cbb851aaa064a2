package qipp.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process as a platform sees it. Nothing answers where its stores should be. */
class MainTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NOBODY = "http://127.0.0.1:1";
    private static final int ENDED_BY_TERM = 128 + 15;
    private static final int REFUSED_EVENT = 400;
    private static final int NOT_SIGNED_IN = 401;
    private static final int NO_SUCH_FUNCTION = 404;

    private static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            Map.entry("PORT", "0"),
            Map.entry("AWS_REGION", "eu-west-2"),
            Map.entry("AWS_ACCESS_KEY_ID", "key"),
            Map.entry("AWS_SECRET_ACCESS_KEY", "secret"),
            Map.entry("QIPP_BUCKET", "files"),
            Map.entry("QIPP_TABLE", "table"),
            Map.entry("QIPP_ISSUER", "https://issuer.example"),
            Map.entry("QIPP_AUDIENCE", "qipp"),
            Map.entry("QIPP_KEYS", NOBODY + "/keys"),
            Map.entry("QIPP_S3_ENDPOINT", NOBODY),
            Map.entry("QIPP_DYNAMODB_ENDPOINT", NOBODY));

    @ParameterizedTest
    @EnumSource(names = {"SERVE", "EVENTS"})
    void lives_is_not_ready_without_its_stores_and_stops_when_told(Role role) throws Exception {
        try (var server = ServerProcess.start(ENVIRONMENT, role.word())) {
            var address = server.address();
            assertThat(get(address.resolve("/health")).statusCode()).isEqualTo(200);
            assertThat(get(address.resolve("/ready")).statusCode()).isEqualTo(503);
            assertThat(post(address, "/receiveTracker")).isEqualTo(404);
            assertThat(post(address, "/sweepUploads")).isEqualTo(404);
            assertThat(post(address, "/")).isEqualTo(role == Role.EVENTS ? REFUSED_EVENT : NO_SUCH_FUNCTION);
            assertThat(post(address, "/requestUpload"))
                    .isEqualTo(role == Role.SERVE ? NOT_SIGNED_IN : NO_SUCH_FUNCTION);
            assertThat(server.terminate()).isEqualTo(ENDED_BY_TERM);
            assertThat(server.rest()).allMatch(line -> line.startsWith("{\"@timestamp\""), "is a line of JSON");
        }
    }

    @Test
    void says_all_that_is_missing() throws Exception {
        var environment = new HashMap<>(ENVIRONMENT);
        environment.remove("QIPP_BUCKET");
        environment.remove("QIPP_ISSUER");
        try (var server = ServerProcess.start(environment)) {
            assertThat(server.exitCode()).isEqualTo(2);
            assertThat(server.rest()).singleElement().asString().contains("QIPP_BUCKET", "QIPP_ISSUER");
        }
    }

    @Test
    void a_sweep_that_reaches_no_store_fails() throws Exception {
        try (var sweep = ServerProcess.start(ENVIRONMENT, "sweep")) {
            assertThat(sweep.exitCode()).isEqualTo(1);
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static int post(URI address, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }
}
