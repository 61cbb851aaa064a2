package qipp.embedded.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.embedded.data.DataFolder;
import qipp.embedded.opening.CannotOpen;

class ControlTest {
    @TempDir
    private Path parent;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = DataFolder.open(parent.resolve("data"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void hands_a_request_for_a_backup_to_the_one_who_serves() {
        try (var _ = Control.start(data.keys(), "secret", target -> "written to " + target)) {
            assertThat(BackupRequest.send(data.keys(), Path.of("/backups/Łódź 1")))
                    .hasValue("written to /backups/Łódź 1");
        }
    }

    @Test
    void says_why_the_one_who_serves_refuses() {
        try (var _ = Control.start(data.keys(), "secret", _ -> {
            throw new CannotOpen("The folder is not empty.");
        })) {
            assertThatThrownBy(() -> BackupRequest.send(data.keys(), Path.of("backup")))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessage("The folder is not empty.");
        }
    }

    @Test
    void says_that_something_failed_where_something_did() {
        try (var _ = Control.start(data.keys(), "secret", _ -> {
            throw new IllegalStateException("a bug");
        })) {
            assertThatThrownBy(() -> BackupRequest.send(data.keys(), Path.of("backup")))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("broken off");
        }
    }

    @Test
    void says_that_nobody_serves() {
        Control.start(data.keys(), "secret", _ -> "").close();

        assertThat(BackupRequest.send(data.keys(), Path.of("backup"))).isEmpty();
    }

    @Test
    void says_that_the_one_who_served_was_killed() {
        new Address(1, "secret").keep(data.keys());

        assertThatThrownBy(() -> BackupRequest.send(data.keys(), Path.of("backup")))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void refuses_who_does_not_know_the_secret() throws Exception {
        try (var _ = Control.start(data.keys(), "secret", _ -> "written");
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            Address.find(data.keys()).orElseThrow().of("/backup"))
                    .POST(BodyPublishers.ofString("/backups/1"));

            assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(403);
            assertThat(client.send(
                                    request.header("Authorization", "Bearer guess")
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
