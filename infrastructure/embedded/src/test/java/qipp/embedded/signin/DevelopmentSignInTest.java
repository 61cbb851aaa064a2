package qipp.embedded.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.identity.BearerTokens;
import qipp.cloud.identity.NotSignedIn;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.embedded.data.DataFolder;
import qipp.embedded.opening.CannotOpen;

class DevelopmentSignInTest {
    private static final String PAGE = "http://127.0.0.1:8080";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2012-07-02T09:00:00Z"), ZoneOffset.UTC);
    private static final String ANALYST = """
            {"programme": "nhs-london-2012-13", "organisation": "SEL", "roles": ["organisation-analyst"], "subject": "ann"}""";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private DataFolder data;
    private DevelopmentSignIn signIn;

    @BeforeEach
    void start() {
        data = DataFolder.open(folder.resolve("data"));
        signIn = started();
    }

    @AfterEach
    void stop() {
        signIn.close();
        data.close();
    }

    @Test
    void gives_a_token_that_the_server_verifies_by_the_published_keys() throws Exception {
        assertThat(caller(token(ANALYST)))
                .isEqualTo(
                        new Caller("ann", "nhs-london-2012-13", Optional.of("SEL"), Set.of(Role.ORGANISATION_ANALYST)));
    }

    @Test
    void signs_the_region_in_without_an_organisation() throws Exception {
        var token = token("""
                {"programme": "p", "roles": ["region-analyst", "region-director"], "subject": "rose"}""");

        assertThat(caller(token).organisation()).isEmpty();
        assertThat(caller(token).roles()).containsExactlyInAnyOrder(Role.REGION_ANALYST, Role.REGION_DIRECTOR);
    }

    @Test
    void says_until_when_a_token_counts() throws Exception {
        var answer = post(ANALYST, "application/json", "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"expiresAt\":\"2012-07-02T17:00:00Z\"");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void keeps_its_key_in_the_data_folder_for_the_owner_alone() throws Exception {
        var token = token(ANALYST);
        signIn.close();
        signIn = started();

        assertThat(caller(token, signIn).subject()).isEqualTo("ann");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.keys().folder().resolve("sign-in"))))
                .isEqualTo("rw-------");
    }

    @Test
    void publishes_no_private_key() throws Exception {
        var keys = send(HttpRequest.newBuilder(signIn.issuer().keys()).GET());

        assertThat(keys.statusCode()).isEqualTo(200);
        assertThat(keys.body()).contains("\"x\":").doesNotContain("\"d\":");
    }

    @Test
    void tokens_of_another_installation_prove_nothing() throws Exception {
        try (var other = DataFolder.open(folder.resolve("other"));
                var elsewhere = DevelopmentSignIn.start(other.keys(), 0, PAGE, CLOCK)) {
            var token = elsewhere.token(new Caller("eve", "p", Optional.empty(), Set.of(Role.REGION_DIRECTOR)));

            assertThatThrownBy(() -> caller(token)).isInstanceOf(NotSignedIn.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"})
    void answers_to_loopback_names(String host) throws IOException {
        assertThat(statusFor("Host: " + host + "\r\n")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example\r\n",
                "Host: localhost.evil.example:8080\r\n",
                "Host: 127.0.0.1.evil.example\r\n",
                "Host: evil.example@localhost\r\n",
                "Host: localhost\r\nHost: evil.example\r\n",
                "Host: 192.168.0.1\r\n",
                "Host: 127.0.0.2\r\n",
                "Host: 127.1\r\n",
                "Host: 2130706433\r\n",
                "Host: [::ffff:127.0.0.1]\r\n",
                "Host: localhost.\r\n",
                "Host: localhost,evil.example\r\n",
                "Host: localhost:8080.evil.example\r\n",
                "Host: evil.example\r\nX-Forwarded-Host: localhost\r\n",
                "Host: evil.example\r\nForwarded: host=localhost\r\n",
                "Host: 0.0.0.0\r\n",
                "Host: \r\n",
                ""
            })
    void answers_to_no_other_name(String headers) throws IOException {
        assertThat(statusFor(headers)).isEqualTo(421);
    }

    @Test
    void answers_to_no_other_name_in_an_absolute_address() throws IOException {
        assertThat(statusFor("http://evil.example/sign-in", "Host: localhost\r\n"))
                .isEqualTo(421);
    }

    @Test
    void another_sites_page_is_refused_and_learns_nothing() throws Exception {
        var answer = send(request(ANALYST, "application/json", "*/*").header("Origin", "https://evil.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void the_products_own_page_may_sign_people_in() throws Exception {
        var answer = send(request(ANALYST, "application/json", "*/*").header("Origin", PAGE));
        var preflight = send(HttpRequest.newBuilder(signIn.address())
                .header("Origin", PAGE)
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.headers().firstValue("access-control-allow-origin")).hasValue(PAGE);
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("access-control-allow-headers"))
                .hasValue("content-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"subject\": \"ann\"}",
                "{\"programme\": \"p\", \"roles\": [], \"subject\": \"ann\"}",
                "{\"programme\": \"p\", \"roles\": [\"owner\"], \"subject\": \"ann\"}",
                "{\"programme\": \"p\", \"roles\": [1], \"subject\": \"ann\"}",
                "{\"programme\": \"p\", \"roles\": \"region-analyst\", \"subject\": \"ann\"}",
                "{\"programme\": \"p\", \"roles\": [\"organisation-analyst\"], \"subject\": \"ann\"}",
                "{\"programme\": \"../p\", \"roles\": [\"region-analyst\"], \"subject\": \"ann\"}",
                "{\"programme\": \"p\", \"roles\": [\"region-analyst\"], \"subject\": \" \"}",
                "{\"programme\": \"p\", \"roles\": [\"region-analyst\"], \"subject\": 1}",
                "{\"programme\": \"p\", \"roles\": [\"region-analyst\"], \"subject\": \"a\\u0000nn\"}",
                "{\"programme\": \"p\", \"roles\": [\"region-analyst\"], \"subject\": \"a\\ud800nn\"}",
                "{\"programme\": \"p\", \"roles\": [\"region-analyst\"], \"subject\": \"ann\", \"admin\": true}",
                "{\"programme\": \"p\", \"programme\": \"q\", \"roles\": [\"region-analyst\"], \"subject\": \"ann\"}"
            })
    void refuses_what_speaks_of_nobody(String body) throws Exception {
        var answer = post(body, "application/json", "*/*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"");
    }

    @Test
    void refuses_a_body_that_a_page_can_send_without_asking_first() throws Exception {
        assertThat(post(ANALYST, "text/plain", "*/*").statusCode()).isEqualTo(415);
    }

    @Test
    void refuses_a_body_that_is_too_large() throws Exception {
        assertThat(post(" ".repeat(8 * 1024 + 1), "application/json", "*/*").statusCode())
                .isEqualTo(413);
    }

    @Test
    void answers_at_no_other_path_and_to_no_other_method() throws Exception {
        assertThat(send(HttpRequest.newBuilder(signIn.address()).GET()).statusCode())
                .isEqualTo(405);
        assertThat(send(HttpRequest.newBuilder(signIn.address().resolve("/sign-in/x"))
                                .POST(BodyPublishers.ofString(ANALYST)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_not_switched_on_where_a_real_issuer_signs_people_in() {
        RealIssuer.remember(data.keys(), "https://id.example");

        assertThatThrownBy(this::started)
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("by https://id.example")
                .hasMessageContaining("development sign-in would let anybody in");
    }

    @Test
    void says_that_its_port_is_taken() {
        int taken = signIn.address().getPort();

        assertThatThrownBy(() -> DevelopmentSignIn.start(data.keys(), taken, PAGE, CLOCK))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("port " + taken);
    }

    private DevelopmentSignIn started() {
        return DevelopmentSignIn.start(
                data.keys(), signIn == null ? 0 : signIn.address().getPort(), PAGE, CLOCK);
    }

    private Caller caller(String token) {
        return caller(token, signIn);
    }

    private static Caller caller(String token, DevelopmentSignIn by) {
        return new BearerTokens(by.issuer(), CLOCK).caller(Optional.of("Bearer " + token));
    }

    private String token(String body) throws IOException, InterruptedException {
        var answer = post(body, "application/json", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().strip();
    }

    private HttpResponse<String> post(String body, String type, String accept)
            throws IOException, InterruptedException {
        return send(request(body, type, accept));
    }

    private HttpRequest.Builder request(String body, String type, String accept) {
        return HttpRequest.newBuilder(signIn.address())
                .header("Content-Type", type)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** The JDK's client lets nobody set the name that is asked for. */
    private int statusFor(String hostHeaders) throws IOException {
        return statusFor("/sign-in", hostHeaders);
    }

    private int statusFor(String target, String hostHeaders) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), signIn.address().getPort())) {
            var request = "POST " + target + " HTTP/1.0\r\n" + hostHeaders
                    + "Content-Type: application/json\r\nContent-Length: " + ANALYST.length() + "\r\n\r\n" + ANALYST;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return status(socket.getInputStream());
        }
    }

    private static int status(InputStream answer) throws IOException {
        var text = new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
        return Integer.parseInt(text.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }
}
