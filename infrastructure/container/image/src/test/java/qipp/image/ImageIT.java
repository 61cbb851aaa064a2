package qipp.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import qipp.embedded.demo.Api;
import qipp.samples.SampleTrackers;

/** The image as a platform runs it, with S3Proxy and DynamoDB Local as the stores. */
class ImageIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int ENDED_BY_TERM = 128 + 15;
    private static final String ELC = "ELC";
    private static final String ELC_FILE = "ELC.xlsx";

    @TempDir
    private Path folder;

    private RemoteServices services;

    @BeforeAll
    static void load() throws IOException {
        try (var image = Files.newInputStream(Path.of(System.getProperty("qipp.image.tar")))) {
            DockerClientFactory.instance().client().loadImageCmd(image).exec();
        }
    }

    @BeforeEach
    void start() throws IOException {
        services = RemoteServices.start(folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void six_trackers_give_the_submission_that_the_command_line_gives() throws Exception {
        try (var server = serving("serve");
                var api = new Api(server.address())) {
            var trackers = new SixTrackers(api, services.signIn());
            trackers.send();
            assertThat(trackers.merge()).asString().isEqualTo(mergedByCommandLine());
            assertThat(status(server.address().resolve("/health"))).isEqualTo(200);
            assertThat(status(server.address().resolve("/ready"))).isEqualTo(200);
            assertThat(server.terminate()).isEqualTo(ENDED_BY_TERM);
        }
    }

    @Test
    void a_file_that_storage_tells_of_is_received() throws Exception {
        try (var server = serving("serve");
                var events = serving("events");
                var api = new Api(server.address())) {
            var answers = new ArrayBlockingQueue<Integer>(1);
            services.tell(key -> answers.add(tell(events.address(), key)));
            var trackers = new SixTrackers(api, services.signIn());
            putElc(trackers);
            assertThat(answers.poll(60, TimeUnit.SECONDS)).isEqualTo(204);
            assertThat(trackers.hasCome(ELC)).isTrue();
            assertThat(events.terminate()).isEqualTo(ENDED_BY_TERM);
        }
    }

    @Test
    void a_file_of_which_nobody_tells_is_received_by_the_sweep() {
        try (var server = serving("serve");
                var sweep = new ImageContainer(services.environment(), "sweep")
                        .withStartupCheckStrategy(new OneShotStartupCheckStrategy());
                var api = new Api(server.address())) {
            var trackers = new SixTrackers(api, services.signIn());
            putElc(trackers);
            assertThat(trackers.hasCome(ELC)).isFalse();
            sweep.start();
            assertThat(trackers.hasCome(ELC)).isTrue();
        }
    }

    @Test
    void names_no_user_of_any_machine() {
        var image = DockerClientFactory.instance()
                .client()
                .inspectImageCmd(System.getProperty("qipp.image"))
                .exec();
        assertThat(image.getConfig().getUser()).isEqualTo("65532:65532");
    }

    private ImageContainer serving(String role) {
        return ImageContainer.serving(services.environment(), role);
    }

    private static void putElc(SixTrackers trackers) {
        var content = SampleTrackers.files().get(ELC_FILE);
        var cluster = trackers.cluster(ELC);
        cluster.put(cluster.request(SixTrackers.JUNE, ELC_FILE, content), content);
    }

    /** As Knative tells: the event's attributes in headers. */
    private static int tell(URI events, String key) {
        var event = HttpRequest.newBuilder(events.resolve("/"))
                .header("ce-specversion", "1.0")
                .header("ce-id", "1")
                .header("ce-source", "aws:s3.eu-west-2.qipp")
                .header("ce-type", "com.amazonaws.s3.ObjectCreated:Put")
                .header("ce-subject", key)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        return send(event);
    }

    private static int status(URI address) {
        return send(HttpRequest.newBuilder(address).build());
    }

    private static int send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** What {@code qipp merge} writes, with today as the day on which the trackers came. */
    private String mergedByCommandLine() throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "qipp.commandline.Main",
                        "merge",
                        "--received",
                        LocalDate.now(ZoneId.of("Europe/London")).toString(),
                        "-o",
                        out.toString(),
                        System.getProperty("qipp.samples"))
                .inheritIO();
        assertThat(command.start().waitFor()).isZero();
        return Files.readString(out.resolve("submission.json"));
    }
}
