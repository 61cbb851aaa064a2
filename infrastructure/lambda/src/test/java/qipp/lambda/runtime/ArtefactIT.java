package qipp.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.cloud.fakes.PublishedIssuer;
import qipp.domain.caller.Role;
import qipp.lambda.runtime.RuntimeApi.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The zip as it is deployed, run by the runtime client as it is in Lambda. */
class ArtefactIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROGRAMME = "nhs-london-2012-13";

    @TempDir
    private static Path folder;

    private static Path task;
    private static EmptyStores stores;
    private static PublishedIssuer issuer;

    @BeforeAll
    static void start() throws IOException {
        task = Files.createDirectory(folder.resolve("task"));
        unpack(Path.of(System.getProperty("qipp.lambda.zip")), task);
        stores = EmptyStores.start();
        issuer = PublishedIssuer.at("127.0.0.1");
    }

    @AfterAll
    static void stop() {
        stores.close();
        issuer.close();
    }

    @Test
    void answers_a_request() {
        try (var function = start("checkTracker")) {
            var answer = json(function.invoke(request("checkTracker", "{}", member())));

            assertThat(answer.get("statusCode").asInt()).isEqualTo(200);
        }
    }

    private static String member() {
        return issuer.organisation(PROGRAMME, "NCL", Role.ORGANISATION_ANALYST);
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
        return RunningFunction.start(task, folder.resolve("log"), environment);
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
