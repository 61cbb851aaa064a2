package qipp.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.fakes.PublishedIssuer;
import qipp.domain.caller.Role;
import qipp.lambda.application.Handlers;
import qipp.lambda.runtime.RuntimeApi.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The zip as it is deployed, run by the runtime client as it is in Lambda. */
class ArtefactIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROGRAMME = "nhs-london-2012-13";
    private static final long LARGEST = 40L << 20;
    private static final String UPLOAD = """
            {"period":"2012-06","purpose":"submit","fileName":"June.xlsx","size":4,"sha256":"%s"}""".formatted("a".repeat(64));
    private static final String CREATED = """
            {"source":"aws.s3","detail-type":"Object Created","detail":{"object":{"key":"incoming/nobody/%s"}}}""".formatted("0".repeat(32));

    @TempDir
    private static Path folder;

    private static Path task;
    private static EmptyStores stores;
    private static PublishedIssuer issuer;
    private static RunningFunction requestUpload;

    @BeforeAll
    static void start() throws IOException {
        task = Files.createDirectory(folder.resolve("task"));
        unpack(zip(), task);
        stores = EmptyStores.start();
        issuer = PublishedIssuer.at("127.0.0.1");
        requestUpload = start("requestUpload");
    }

    @AfterAll
    static void stop() {
        requestUpload.close();
        stores.close();
        issuer.close();
    }

    @AfterEach
    void answerAgain() {
        stores.answerAgain();
    }

    @Test
    void is_small_and_the_same_whoever_builds_it(TestReporter reporter) throws IOException {
        try (var file = new ZipFile(zip().toFile())) {
            assertThat(file.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
            assertThat(file.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.matches(".*(netty|tomcat|jetty|webflux|DynamoDBLocal|junit).*"));
        }
        reporter.publishEntry("bytes", Long.toString(Files.size(zip())));
        assertThat(Files.size(zip())).isLessThan(LARGEST);
    }

    @ParameterizedTest
    @MethodSource("qipp.lambda.template.Template#definitions")
    void every_function_of_the_template_starts_from_a_snapshot_and_answers(String definition) {
        try (var function = start(Map.of(
                "SPRING_CLOUD_FUNCTION_DEFINITION", definition, "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"))) {
            assertThat(function.next().kind()).as(function.log()).isEqualTo("snapshot");
            assertThat(function.log()).doesNotContain("\"level\":\"ERROR\"", "\"status\":5");
            function.restore();

            assertThat(function.invoke(usual(definition)).kind())
                    .as(function.log())
                    .isEqualTo("response");
        }
    }

    private static String usual(String definition) {
        return switch (definition) {
            case Handlers.RECEIVE_TRACKER -> batch(message("a", CREATED));
            case Handlers.SWEEP_UPLOADS -> "{}";
            default -> request(definition, "{}", "Bearer nothing");
        };
    }

    @Test
    void a_function_that_people_call_answers_whatever_it_is_sent() {
        var link = json(requestUpload.invoke(request("requestUpload", UPLOAD, member())));
        assertThat(link.get("statusCode").asInt()).isEqualTo(200);
        assertThat(body(link).get("url").asString()).contains("X-Amz-Signature=");

        var malformed = json(requestUpload.invoke(request("requestUpload", "[" + UPLOAD + "]", member())));
        assertThat(malformed.get("statusCode").asInt()).isEqualTo(400);
        assertThat(malformed.at("/headers/content-type").asString()).isEqualTo("application/problem+json");

        var large = json(requestUpload.invoke(request("requestUpload", "x".repeat(1 << 21), member())));
        assertThat(large.get("statusCode").asInt()).isEqualTo(413);

        var stranger = json(requestUpload.invoke(request("requestUpload", UPLOAD, "Bearer a.b.c")));
        assertThat(stranger.get("statusCode").asInt()).isEqualTo(401);

        var elsewhere = json(requestUpload.invoke(request("mergeTrackers", "{}", member())));
        assertThat(elsewhere.get("statusCode").asInt()).isEqualTo(404);

        stores.answerNothingMore();
        var silent = json(requestUpload.invoke(request("requestUpload", UPLOAD, member())));
        assertThat(silent.get("statusCode").asInt()).isEqualTo(503);
        assertThat(silent.at("/headers/retry-after").asString()).isNotEmpty();
    }

    @Test
    void headers_choose_no_other_function() {
        var answer = json(requestUpload.invoke(JSON.writeValueAsString(Map.of(
                "httpMethod",
                "POST",
                "path",
                "/requestUpload",
                "headers",
                Map.of(
                        "spring.cloud.function.definition", "mergeTrackers",
                        "statusCode", "200",
                        "content-type", "application/json")))));

        assertThat(answer.get("statusCode").asInt()).isEqualTo(401);
        assertThat(answer.get("headers").propertyNames())
                .doesNotContain("spring.cloud.function.definition", "statusCode", "aws-context");
    }

    @Test
    void an_event_that_is_no_request_is_an_error_of_who_sent_it() {
        var outcome = requestUpload.invoke("{\"source\":\"aws.s3\"}");

        assertThat(outcome.kind()).isEqualTo("error");
        assertThat(outcome.body()).contains("Not a request of API Gateway");
    }

    @Test
    void nothing_of_what_was_sent_is_logged() {
        requestUpload.invoke(request("requestUpload", UPLOAD.replace("June", "Secret"), member()));
        requestUpload.invoke(request("requestUpload", "{\"Secret\":1}", member()));
        requestUpload.invoke("{\"httpMethod\":\"Secret\"}");

        assertThat(requestUpload.log())
                .contains("\"function\":\"requestUpload\"")
                .doesNotContain("Secret", "Bearer", "eyJ");
    }

    @Test
    void messages_come_again_one_by_one() {
        try (var function = start("receiveTracker")) {
            assertThat(function.invoke(batch(message("a", CREATED), message("b", "poison")))
                            .body())
                    .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"b\"}]}");
            assertThat(function.invoke("{\"source\":\"aws.ec2\"}").kind()).isEqualTo("error");

            stores.answerNothingMore();
            assertThat(function.invoke(batch(message("c", CREATED))).body())
                    .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"c\"}]}");
        }
    }

    @Test
    void the_sweep_fails_where_a_store_does_not_answer() {
        stores.answerNothingMore();
        try (var function = start("sweepUploads")) {
            assertThat(function.invoke("{}").kind()).isEqualTo("error");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "readBoard,mergeTrackers", "readboard"})
    void does_not_start_under_a_name_that_is_not_one(String definition) {
        try (var function = start(definition)) {
            var outcome = function.next();

            assertThat(outcome.kind()).isEqualTo("initError");
            assertThat(outcome.body())
                    .contains(
                            "SPRING_CLOUD_FUNCTION_DEFINITION is '" + definition + "'; it must be one of checkTracker");
        }
    }

    @Test
    void does_not_start_without_its_settings_and_says_which() {
        try (var function = start(Map.of(
                "SPRING_CLOUD_FUNCTION_DEFINITION",
                "readBoard",
                "QIPP_TABLE",
                "",
                "QIPP_KEYS",
                "ftp://keys.example"))) {
            var outcome = function.next();

            assertThat(outcome.kind()).isEqualTo("initError");
            assertThat(outcome.body()).contains("QIPP_TABLE is missing").contains("QIPP_KEYS is not an address");
        }
    }

    @Test
    void rehearses_before_a_snapshot_and_after_it_was_restored() {
        try (var function = start(Map.of(
                "SPRING_CLOUD_FUNCTION_DEFINITION", "requestUpload", "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"))) {
            assertThat(function.next().kind()).isEqualTo("snapshot");
            int before = rehearsals(function);
            assertThat(before).isPositive();

            function.restore();
            var link = json(function.invoke(request("requestUpload", UPLOAD, member())));

            assertThat(link.get("statusCode").asInt()).isEqualTo(200);
            assertThat(rehearsals(function)).isGreaterThan(before);
        }
    }

    private static int rehearsals(RunningFunction function) {
        return function.log().split("\"requestId\":\"rehearsal\"", -1).length - 1;
    }

    private static String member() {
        return issuer.organisation(PROGRAMME, "NCL", Role.ORGANISATION_ANALYST);
    }

    private static JsonNode body(JsonNode answer) {
        return JSON.readTree(answer.get("body").asString());
    }

    private static String message(String id, String body) {
        return JSON.writeValueAsString(Map.of("messageId", id, "eventSource", "aws:sqs", "body", body));
    }

    private static String batch(String... messages) {
        return "{\"Records\":[%s]}".formatted(String.join(",", messages));
    }

    private static Path zip() {
        return Path.of(System.getProperty("qipp.lambda.zip"));
    }

    private static JsonNode json(Outcome outcome) {
        assertThat(outcome.kind()).as(outcome.body()).isEqualTo("response");
        return JSON.readTree(outcome.body());
    }

    private static String request(String function, String body, String authorization) {
        return JSON.writeValueAsString(Map.of(
                "httpMethod",
                "POST",
                "path",
                "/" + function,
                "headers",
                Map.of("Content-Type", "application/json", "Authorization", authorization),
                "body",
                body,
                "isBase64Encoded",
                false));
    }

    private static RunningFunction start(String definition) {
        return start(Map.of("SPRING_CLOUD_FUNCTION_DEFINITION", definition));
    }

    private static RunningFunction start(Map<String, String> more) {
        var environment = new TreeMap<>(Map.of(
                "MAIN_CLASS",
                "qipp.lambda.application.LambdaApplication",
                "QIPP_BUCKET",
                "bucket",
                "QIPP_TABLE",
                "table",
                "QIPP_ISSUER",
                PublishedIssuer.ISSUER,
                "QIPP_AUDIENCE",
                PublishedIssuer.AUDIENCE,
                "QIPP_KEYS",
                issuer.keys().toString(),
                "AWS_ENDPOINT_URL",
                stores.address().toString()));
        environment.putAll(more);
        return RunningFunction.start(task, folder.resolve(UUID.randomUUID() + ".log"), environment);
    }

    private static void unpack(Path zip, Path into) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var target = into.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(file.getInputStream(entry), target);
            }
        }
    }
}
