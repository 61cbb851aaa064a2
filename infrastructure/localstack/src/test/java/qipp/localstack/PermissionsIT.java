package qipp.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.cloud.application.AwsPorts;
import qipp.cloud.application.Functions;
import qipp.cloud.application.RandomIds;
import qipp.cloud.application.Settings;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.fakes.PublishedIssuer;
import qipp.cloud.fakes.SettableClock;
import qipp.documents.json.Sha256;
import qipp.documents.programme.Programmes;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.lambda.application.Handlers;
import qipp.lambda.handlers.Handler;
import qipp.lambda.priming.Priming;
import qipp.lambda.template.Permissions;
import qipp.lambda.template.Template;
import qipp.samples.SampleTrackers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each function calls on the longest roads, held against its role: nothing missing, nothing unused. LocalStack
 * enforces no role, so that a call without its permission would fail on AWS for the first time. The functions run here,
 * each with clients of its own as in Lambda, where the SDK tells of every call.
 */
class PermissionsIT {
    private static final String PROGRAMME = SampleTrackers.PROGRAMME;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2012-06-10T09:00:00Z"));
    private static final Map<String, Handler> HANDLERS = new HashMap<>();
    private static final String JUNE = "2012-06";
    private static final String JULY = "2012-07";

    private static PublishedIssuer issuer;

    static Stream<String> names() {
        return Template.definitions();
    }

    @BeforeAll
    static void walk() {
        issuer = PublishedIssuer.at("127.0.0.1");
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        LocalStack.newBucket("permissions");
        LocalStack.newTable("permissions");
        names().forEach(PermissionsIT::start);
        saveTheProgramme();
        CLOCK.set(Instant.parse("2012-07-06T09:00:00Z"));
        sendJune();
        CLOCK.set(Instant.parse("2012-08-06T09:00:00Z"));
        sendJuly();
        CLOCK.set(Instant.parse("2012-10-20T09:00:00Z"));
        run(Handlers.SWEEP_UPLOADS, "{}");
    }

    @AfterAll
    static void stop() {
        issuer.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_function_may_do_what_it_does_and_nothing_else(String name) {
        assertThat(RecordedCalls.of(name)).isEqualTo(Permissions.of(name));
    }

    /** Each with clients and caches of its own, and what it does before a snapshot. */
    private static void start(String name) {
        var endpoint = LocalStack.connection().endpoint().orElseThrow().toString();
        var settings = Settings.of(Map.of(
                "AWS_REGION",
                LocalStack.REGION,
                "QIPP_BUCKET",
                "permissions",
                "QIPP_TABLE",
                "permissions",
                "QIPP_ISSUER",
                PublishedIssuer.ISSUER,
                "QIPP_AUDIENCE",
                PublishedIssuer.AUDIENCE,
                "QIPP_KEYS",
                issuer.keys().toString(),
                "QIPP_S3_ENDPOINT",
                endpoint,
                "QIPP_DYNAMODB_ENDPOINT",
                endpoint));
        var ports = AwsPorts.of(settings, CLOCK, new RandomIds());
        var handler = Handlers.over(Functions.over(ports), ports, new Origins(Set.of()), new CallLog(CLOCK))
                .named(name)
                .orElseThrow();
        HANDLERS.put(name, handler);
        RecordedCalls.during(
                name,
                () -> Priming.of(List.of(handler), ports.table(), ports.files(), Handlers.WRITING.contains(name))
                        .rehearse());
    }

    /** Of two directors: one drafts, the other approves. */
    private static void saveTheProgramme() {
        var document = JSON.readTree(Programmes.shippedDocument(PROGRAMME).orElseThrow());
        var drafted = ask(
                "saveProgramme",
                director("one"),
                Map.of("draft", Map.of("from", JUNE, "reason", "for a test", "document", document)));
        ask(
                "saveProgramme",
                director("another"),
                Map.of(
                        "approval",
                        Map.of("number", 1, "sha256", drafted.get("sha256").asString())));
        ask("readProgramme", region(), Map.of("period", JUNE));
    }

    /** Told of by the client, by an event, and by nobody until the sweep. */
    private static void sendJune() {
        SampleTrackers.files().forEach((name, content) -> send(name.replace(".xlsx", ""), JUNE, content));
        ask("readTracker", member("NCL"), Map.of("period", JUNE));
        ask("readBoard", region(), Map.of("period", JUNE));
        ask("mergeTrackers", region(), Map.of("period", JUNE));
        ask("readSubmission", region(), Map.of("period", JUNE));
    }

    /** Compared with what was accepted in June. */
    private static void sendJuly() {
        SampleTrackers.files().forEach((name, content) -> send(name.replace(".xlsx", ""), JULY, content));
        ask(
                "checkTracker",
                member("NCL"),
                Map.of("format", "qipp-tracker/1", "programme", PROGRAMME, "organisation", "NCL", "period", JULY));
    }

    /** Told of too early, and then again once it is there. */
    private static void send(String organisation, String period, byte[] content) {
        var link = ask(
                "requestUpload",
                member(organisation),
                Map.of(
                        "period",
                        period,
                        "purpose",
                        "submit",
                        "fileName",
                        organisation + ".xlsx",
                        "size",
                        content.length,
                        "sha256",
                        Sha256.of(content)));
        tell(organisation, period, link);
        assertThat(Client.put(link, URI.create(link.get("url").asString()), content)
                        .statusCode())
                .isEqualTo(200);
        tell(organisation, period, link);
    }

    private static void tell(String organisation, String period, JsonNode link) {
        var uploadId = link.get("uploadId").asString();
        switch (organisation) {
            case "ELC", "NCL" -> call("completeUpload", member(organisation), Map.of("uploadId", uploadId));
            case "NWL", "ONEL" ->
                run(
                        Handlers.RECEIVE_TRACKER,
                        created("incoming/%s/%s/%s/%s".formatted(PROGRAMME, period, organisation, uploadId)));
            default -> run(Handlers.SWEEP_UPLOADS, "{}");
        }
    }

    private static String created(String key) {
        return JSON.writeValueAsString(Map.of(
                "source", "aws.s3",
                "detail-type", "Object Created",
                "detail", Map.of("object", Map.of("key", key))));
    }

    private static JsonNode ask(String function, String authorization, Map<String, ?> input) {
        var answer = call(function, authorization, input);
        assertThat(answer.get("statusCode").asInt()).as(answer.toString()).isEqualTo(200);
        return JSON.readTree(answer.get("body").asString());
    }

    private static JsonNode call(String function, String authorization, Map<String, ?> input) {
        return JSON.readTree(run(
                function,
                JSON.writeValueAsString(Map.of(
                        "httpMethod",
                        "POST",
                        "path",
                        "/" + function,
                        "headers",
                        Map.of("content-type", "application/json", "authorization", authorization),
                        "body",
                        JSON.writeValueAsString(input)))));
    }

    private static byte[] run(String function, String event) {
        var answer = new AtomicReference<byte[]>();
        RecordedCalls.during(function, () -> answer.set(HANDLERS.get(function).handle(event.getBytes(UTF_8))));
        return answer.get();
    }

    private static String member(String organisation) {
        return header("somebody", Optional.of(organisation), Role.ORGANISATION_ANALYST);
    }

    private static String region() {
        return header("somebody", Optional.empty(), Role.REGION_ANALYST);
    }

    private static String director(String subject) {
        return header(subject, Optional.empty(), Role.REGION_DIRECTOR);
    }

    private static String header(String subject, Optional<String> organisation, Role role) {
        return issuer.header(new Caller(subject, PROGRAMME, organisation, Set.of(role)), CLOCK.instant());
    }
}
