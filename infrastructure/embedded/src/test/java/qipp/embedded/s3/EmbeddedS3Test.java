package qipp.embedded.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.s3.S3StoredFiles;
import qipp.documents.json.Sha256;
import qipp.domain.keeping.StoredFiles.Announced;
import qipp.domain.keeping.StoredFiles.PutLink;
import qipp.embedded.opening.CannotOpen;
import software.amazon.awssdk.services.s3.model.S3Exception;

class EmbeddedS3Test {
    private static final String UNFINISHED = "-0b6a5c1e-8d5f-4f0e-9a43-2f1f0c8f4a77";
    private static final String TYPE = "application/octet-stream";
    private static final byte[] CONTENT = "content".getBytes(UTF_8);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> announced = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private EmbeddedS3 server;
    private S3StoredFiles files;

    @BeforeEach
    void start() {
        server = Servers.start(folder, this::listen);
        files = Servers.files(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/healthz", "/healthz?x", "/qipp/../healthz", "/%68ealthz", "//healthz", "/healthz/"})
    void tells_nobody_its_build_or_its_start(String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(server.endpoint() + path)).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("gitHash").doesNotContain("launchTime");
    }

    @Test
    void announces_each_new_file_by_its_key() throws InterruptedException {
        files.keep("incoming/a b", CONTENT, TYPE);

        assertThat(announced.poll(10, TimeUnit.SECONDS)).isEqualTo("incoming/a b");
    }

    @Test
    void announces_nothing_where_nothing_new_was_put() throws InterruptedException {
        files.keep("a", CONTENT, TYPE);
        files.keep("a", CONTENT, TYPE);
        files.keep("b", CONTENT, TYPE);

        assertThat(announced.poll(10, TimeUnit.SECONDS)).isEqualTo("a");
        assertThat(announced.poll(10, TimeUnit.SECONDS)).isEqualTo("b");
    }

    @Test
    void goes_on_announcing_after_a_listener_failed() throws InterruptedException {
        files.keep("fails", CONTENT, TYPE);
        files.keep("a", CONTENT, TYPE);

        assertThat(announced.poll(10, TimeUnit.SECONDS)).isEqualTo("a");
    }

    @Test
    void clears_what_a_kill_left_of_a_put() throws IOException {
        server.close();
        var left = Files.write(bucket().resolve("upload" + UNFINISHED), CONTENT);

        start();

        assertThat(left).doesNotExist();
    }

    @Test
    void keeps_whole_files_over_a_restart() {
        files.keep("incoming/a", CONTENT, TYPE);
        server.close();

        start();

        assertThat(files.read("incoming/a")).hasValue(CONTENT);
    }

    @Test
    void shows_nobody_a_file_that_is_still_being_put() throws IOException {
        files.keep("upload", CONTENT, TYPE);
        Files.write(bucket().resolve("upload" + UNFINISHED), CONTENT);

        assertThat(files.keys("")).containsExactly("upload");
        assertThat(files.read("upload" + UNFINISHED)).isEmpty();
    }

    @Test
    void takes_no_file_under_a_key_that_looks_unfinished() {
        assertThatThrownBy(() -> files.keep("upload" + UNFINISHED, CONTENT, TYPE))
                .isInstanceOf(S3Exception.class);
    }

    @Test
    void takes_a_file_whose_name_is_a_uuid() {
        assertThat(files.keep("incoming/" + UNFINISHED.substring(1), CONTENT, TYPE))
                .isTrue();
    }

    @Test
    void takes_over_no_header_that_was_not_signed() throws Exception {
        var link = putLink("a");
        var put = request(link)
                .header("content-encoding", "gzip")
                .header("cache-control", "public")
                .header("x-amz-meta-owner", "eve");
        assertThat(send(put).statusCode()).isEqualTo(200);

        var got = send(HttpRequest.newBuilder(files.getLink("a", "a.txt", "text/plain", FIVE_MINUTES)));

        assertThat(got.headers().map()).doesNotContainKeys("content-encoding", "cache-control", "x-amz-meta-owner");
    }

    @Test
    void refuses_a_form_that_is_not_signed() throws Exception {
        var form = """
                --x
                Content-Disposition: form-data; name="key"

                posted
                --x
                Content-Disposition: form-data; name="file"; filename="a"

                content
                --x--
                """.replace("\n", "\r\n");

        var answer = send(HttpRequest.newBuilder(URI.create(server.endpoint() + "/" + EmbeddedS3.BUCKET))
                .header("content-type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(files.keys("")).isEmpty();
    }

    @Test
    void lets_the_page_put_a_file() throws Exception {
        var answer = preflight(Servers.PAGE, "PUT");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).hasValue(Servers.PAGE);
        assertThat(answer.headers().firstValue("access-control-allow-headers").orElseThrow())
                .containsIgnoringCase("x-amz-checksum-sha256")
                .containsIgnoringCase("if-none-match");
    }

    @Test
    void lets_no_other_page_put_a_file() throws Exception {
        assertThat(preflight("http://evil.example", "PUT").statusCode()).isEqualTo(403);
        assertThat(preflight("http://127x0.0.1:8080", "PUT").statusCode()).isEqualTo(403);
        assertThat(preflight(Servers.PAGE + ".evil.example", "PUT").statusCode())
                .isEqualTo(403);
    }

    @Test
    void lets_no_page_delete_a_file() throws Exception {
        assertThat(preflight(Servers.PAGE, "DELETE").statusCode()).isEqualTo(400);
    }

    @Test
    void answers_on_the_loopback_address_alone() throws IOException {
        var port = server.endpoint().getPort();

        assertThat(server.endpoint().getHost()).isEqualTo("127.0.0.1");
        assertThat(otherAddresses())
                .allSatisfy(address -> assertThatThrownBy(() -> {
                            try (var socket = new Socket()) {
                                socket.connect(new InetSocketAddress(address, port), 1_000);
                            }
                        })
                        .isInstanceOf(IOException.class));
    }

    @Test
    void says_that_its_port_is_taken() {
        var port = server.endpoint().getPort();
        var settings = new EmbeddedS3.Settings(
                folder, "key", "secret", "127.0.0.1", port, Servers.PAGE, _ -> {}, Duration.ZERO);

        assertThatThrownBy(() -> EmbeddedS3.start(settings))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("cannot listen on 127.0.0.1:" + port);
    }

    private void listen(String key) {
        if (key.equals("fails")) {
            throw new IllegalStateException("a listener that fails");
        }
        announced.add(key);
    }

    private Path bucket() {
        return folder.resolve(EmbeddedS3.BUCKET);
    }

    private PutLink putLink(String key) {
        return files.putLink(key, new Announced(CONTENT.length, Sha256.of(CONTENT), TYPE), Instant.now(), FIVE_MINUTES);
    }

    private static HttpRequest.Builder request(PutLink link) {
        var request = HttpRequest.newBuilder(link.url()).PUT(BodyPublishers.ofByteArray(CONTENT));
        link.headers().forEach(request::header);
        return request;
    }

    private HttpResponse<String> preflight(String origin, String method) throws Exception {
        return send(HttpRequest.newBuilder(putLink("a").url())
                .method("OPTIONS", BodyPublishers.noBody())
                .header("origin", origin)
                .header("access-control-request-method", method)
                .header("access-control-request-headers", "content-type,if-none-match,x-amz-checksum-sha256"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }
}
