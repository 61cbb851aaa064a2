package qipp.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.commandline.Ran.qipp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bash offers after {@code source <(qipp completion)}. */
class CompletionTest {
    private static final String ASK = """
            compopt() { :; } # works only while a key is pressed
            source "$1"
            shift
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*"
            _complete_qipp
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    private Path folder;

    @Test
    void offers_every_command() throws IOException, InterruptedException {
        assertThat(offered("qipp", "")).contains("check", "merge", "verify", "demo", "serve", "backup", "completion");
    }

    @ParameterizedTest
    @CsvSource({
        "check, --rec, --received",
        "merge, --dr, --draft",
        "verify, --qu, --quiet",
        "demo, --ex, --exit",
        "demo, --po, --port",
        "serve, --da, --data",
        "serve, --dev, --development-sign-in",
        "serve, --page, --page-address",
        "backup, --da, --data",
        "backup, --he, --help"
    })
    void completes_the_options_of_each_command(String command, String typed, String offered)
            throws IOException, InterruptedException {
        assertThat(offered("qipp", command, typed)).containsExactly(offered);
    }

    @ParameterizedTest
    @CsvSource({"serve, --data", "demo, --data", "backup, --data", "merge, -o"})
    void completes_a_folder_by_what_lies_on_the_disk(String command, String option)
            throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("data-of-2012"));
        assertThat(offered("qipp", command, option, "data-")).containsExactly("data-of-2012");
    }

    @Test
    void completes_the_folder_that_a_backup_is_written_to() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("copies"));
        assertThat(offered("qipp", "backup", "cop")).containsExactly("copies");
    }

    private List<String> offered(String... words) throws IOException, InterruptedException {
        var script = Files.writeString(
                folder.resolve("completion"), qipp("completion").results());
        var command = new ArrayList<>(List.of("bash", "-c", ASK, "bash", script.toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
