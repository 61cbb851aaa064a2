package qipp.cloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qipp.cloud.application.Edges;
import qipp.cloud.application.Functions;
import qipp.cloud.application.HttpServer;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.fakes.Issued;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.SettableClock;
import qipp.cloud.fakes.SmallProgramme;
import qipp.cloud.fakes.WordChecking;
import qipp.domain.caller.Role;

class HttpServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Issued TOKENS = new Issued();
    private static final String NCL = TOKENS.organisation("NCL", Role.ORGANISATION_ANALYST);
    private static final MemoryFiles FILES = new MemoryFiles();
    private static HttpServer server;

    @BeforeAll
    static void start() {
        var ids = new RandomIds();
        var ports = new Ports(
                new MemoryTable(),
                FILES,
                TOKENS,
                new SettableClock(Instant.parse("2012-07-02T09:00:00Z")),
                ids::nextUploadId);
        var functions = Functions.over(ports, new SmallProgramme(), new WordChecking());
        var edge =
                Edges.of(functions, ports, new Origins(Set.of("https://page.example")), new CallLog(Clock.systemUTC()));
        server = HttpServer.start(functions, edge, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void refuses_an_array_as_one_body() throws Exception {
        var answer = post("/completeUpload", "[{\"uploadId\":\"a\"},{\"uploadId\":\"b\"}]", NCL);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void gives_a_link() throws Exception {
        var body = """
                {"period":"2012-06","purpose":"submit","fileName":"a.xlsx","size":4,"sha256":"%s"}""".formatted("a".repeat(64));
        var answer = post("/requestUpload", body, NCL);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void takes_a_whole_number_however_it_is_written() throws Exception {
        var body = """
                {"period":"2012-06","purpose":"check","fileName":"a.xlsx","size":4.0e0,"sha256":"%s"}""".formatted("a".repeat(64));
        assertThat(post("/requestUpload", body, NCL).statusCode()).isEqualTo(200);
    }

    @Test
    void lives_and_is_ready() throws Exception {
        assertThat(get("/health").body()).isEqualTo("{\"state\":\"up\"}");
        assertThat(get("/ready").body()).isEqualTo("{\"state\":\"ready\"}");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/json")
                .header("Authorization", token)
                .header("Cookie", "a=b")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
