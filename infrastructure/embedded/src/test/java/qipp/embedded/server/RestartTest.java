package qipp.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qipp.embedded.server.London.JUNE;
import static qipp.embedded.server.London.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.embedded.opening.CannotOpen;

class RestartTest {
    private static final Rhythm AT_ONCE = new Rhythm(Duration.ZERO, Duration.ofDays(1));

    @TempDir
    private Path folder;

    @Test
    void what_was_accepted_is_there_after_a_restart() {
        try (var london = new London(settings())) {
            london.cluster("SEL").send(JUNE, "SEL.xlsx", workbook("SEL"));
        }
        try (var london = new London(settings())) {
            assertThat(london.states("SEL")).containsExactly("accepted");
        }
    }

    @Test
    void a_file_that_nobody_completed_is_received_when_the_store_announces_it() {
        try (var london = new London(settings().with(AT_ONCE))) {
            var sel = london.cluster("SEL");
            sel.put(sel.request(JUNE, "SEL.xlsx", workbook("SEL")), workbook("SEL"));

            assertThat(Until.is(states -> !states.contains("requested"), () -> london.states("SEL")))
                    .containsExactly("accepted");
        }
    }

    @Test
    void a_file_whose_announcement_was_lost_by_a_stop_is_received_by_the_next_start() {
        try (var london = new London(settings())) {
            var sel = london.cluster("SEL");
            sel.put(sel.request(JUNE, "SEL.xlsx", workbook("SEL")), workbook("SEL"));
            assertThat(london.states("SEL")).containsExactly("requested");
        }
        try (var london = new London(settings())) {
            assertThat(Until.is(states -> !states.contains("requested"), () -> london.states("SEL")))
                    .isEqualTo(List.of("accepted"));
        }
    }

    @Test
    void a_folder_of_a_newer_version_is_refused() throws IOException {
        EmbeddedServer.start(settings()).close();
        Files.writeString(folder.resolve("data/VERSION"), "2\n");

        assertThatThrownBy(() -> EmbeddedServer.start(settings()))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("was written by a newer version of this program")
                .hasMessageContaining("Start that newer version.");
    }

    private Settings settings() {
        return Settings.forThisMachine(folder.resolve("data"), 0);
    }
}
