package qipp.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.commandline.Ran.qipp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"check", "merge", "verify", "completion", "demo", "serve", "backup"})
    void names_every_command_that_the_launcher_runs(String command) {
        assertThat(qipp("--help").results()).contains(" " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "merge", "verify"})
    void shows_for_each_command_how_it_is_typed(String command) {
        var ran = qipp(command, "--help");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.results()).contains("Usage: qipp " + command, "Examples:", "Exit codes: 0 ");
    }
}
