package qipp.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.embedded.data.DataFolder;
import qipp.embedded.kill.ChildProcess;
import qipp.embedded.server.EmbeddedServer;
import qipp.embedded.server.Settings;
import qipp.terminal.Colours;
import qipp.terminal.Screen;

class CommandsTest {
    private static final Map<String, String> AN_ISSUER = Map.of(
            "QIPP_ISSUER", "https://id.example", "QIPP_AUDIENCE", "qipp", "QIPP_KEYS", "https://id.example/keys");

    @TempDir
    private Path folder;

    @Test
    void serves_until_it_is_asked_to_stop_and_then_ends_well() throws IOException {
        var process = ChildProcess.start(Main.class, "serve", "--data", data().toString(), "--port", "0");
        try (var said = process.inputReader()) {
            assertThat(said.readLine()).startsWith("QIPP Tracker listens at http://127.0.0.1:");
            assertThat(said.lines().takeWhile(line -> !line.contains("curl")))
                    .anySatisfy(line -> assertThat(line).contains("Data", data().toString()))
                    .anySatisfy(line -> assertThat(line).contains("POST http://127.0.0.1:", "/sign-in"));
            process.toHandle().destroy();
        }
        assertThat(process.onExit().join().exitValue()).isZero();
    }

    @Test
    void development_sign_in_cannot_be_switched_on_beside_a_real_issuer() {
        var ran = run(AN_ISSUER, "serve", "--data", data(), "--port", "0", "--development-sign-in");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("cannot be switched on beside a real issuer (https://id.example)");
        assertThat(data()).doesNotExist();
    }

    @Test
    void development_sign_in_is_for_this_machine_alone() {
        var ran = run(Map.of(), "serve", "--data", data(), "--port", "0", "--host", "0.0.0.0");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("it is for this machine alone");
    }

    @Test
    void an_issuer_is_named_whole() {
        var ran = run(Map.of(), "serve", "--data", data(), "--issuer", "https://id.example");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).isEqualTo("qipp: An issuer needs --issuer, --audience and --keys, all three.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65534", "x"})
    void a_port_is_one_that_has_two_after_it(String port) {
        assertThat(run(Map.of(), "serve", "--data", data(), "--port", port).exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_folder_with_something_else_in_it_is_not_served() throws IOException {
        Files.createDirectory(data());
        Files.writeString(data().resolve("precious"), "");

        var ran = run(Map.of(), "serve", "--data", data(), "--port", "0");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("holds other files");
    }

    @Test
    void copies_a_data_folder_while_it_is_served() {
        try (var _ = EmbeddedServer.start(Settings.forThisMachine(data(), 0))) {
            var ran = run(Map.of(), "backup", "--data", data(), folder.resolve("copy"));

            assertThat(ran.exitCode()).isZero();
            assertThat(ran.results()).startsWith(folder.resolve("copy") + " holds the table and ");
        }
        EmbeddedServer.start(Settings.forThisMachine(folder.resolve("copy"), 0)).close();
    }

    @Test
    void copies_a_data_folder_that_nobody_serves() {
        DataFolder.open(data()).close();

        assertThat(run(Map.of(), "backup", "--data", data(), folder.resolve("copy"))
                        .exitCode())
                .isZero();
        assertThat(DataFolder.isOne(folder.resolve("copy"))).isTrue();
    }

    @Test
    void does_not_make_a_data_folder_to_copy_it() {
        var ran = run(Map.of(), "backup", "--data", data(), folder.resolve("copy"));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("There is no data folder " + data());
        assertThat(data()).doesNotExist();
    }

    @Test
    void a_demo_shows_london_and_says_where_the_submission_is() {
        var ran = run(Map.of(), "demo", "--exit", "--data", data(), "--port", "0");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.results())
                .contains("NHS London, June 2012: submission 1, final", "Three things to know")
                .contains("qipp verify " + data().resolve("submission"));
        assertThat(ran.messages()).contains("SEL  puts SEL.xlsx to its link: accepted");
        assertThat(data().resolve("submission/manifest.json")).exists();
    }

    @Test
    void help_says_how_to_run_it_for_a_year_in_100_columns() {
        var help = run(Map.of(), "serve", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.results()).contains("qipp backup", "--issuer", "--page-address", "systemd", "Exit codes");
        assertThat(help.results().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static Ran run(Map<String, String> environment, Object... arguments) {
        var results = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        var screen = new Screen(stream(results), stream(messages), new Colours(false));
        var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        var exitCode = Main.run(screen, environment, words);
        return new Ran(exitCode, results.toString(UTF_8), messages.toString(UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }

    private record Ran(int exitCode, String results, String messages) {}
}
