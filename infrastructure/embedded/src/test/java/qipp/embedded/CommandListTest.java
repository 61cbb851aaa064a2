package qipp.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import qipp.embedded.commands.BackupCommand;
import qipp.embedded.commands.DemoCommand;
import qipp.embedded.commands.ServeCommand;
import qipp.terminal.Colours;
import qipp.terminal.Screen;

/**
 * The command line lists the commands of the server and completes their options in the shell, and this holds its list to
 * them. With {@code -Dqipp.commands.write=true} the list is written instead of compared.
 */
class CommandListTest {
    private static final Path LIST =
            Path.of("..", "command-line", "src/main/resources/qipp/commandline/served/commands.txt");

    @Test
    void the_command_line_lists_the_commands_that_serve_with_their_options() throws IOException {
        var screen = new Screen(new PrintStream(PrintStream.nullOutputStream()), System.err, new Colours(false));
        var lines = Stream.of(new DemoCommand(screen), new ServeCommand(screen, Map.of()), new BackupCommand(screen))
                .map(CommandSpec::forAnnotatedObject)
                .flatMap(CommandListTest::lines)
                .toList();
        if (Boolean.getBoolean("qipp.commands.write")) {
            Files.write(LIST, lines);
        }
        assertThat(Files.readAllLines(LIST)).isEqualTo(lines);
    }

    @Test
    void the_launcher_starts_each_of_them_here() throws IOException {
        var here = Files.readString(Path.of("..", "..", "qipp"))
                .lines()
                .filter(line -> line.contains("module=embedded"))
                .flatMap(line -> Stream.of(line.substring(0, line.indexOf(')')).split("\\|")))
                .map(String::strip)
                .toList();
        assertThat(here).containsExactlyInAnyOrderElementsOf(names());
    }

    private static List<String> names() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    private static Stream<String> lines(CommandSpec command) {
        return Stream.of(
                        Stream.of(command.name() + ": "
                                + String.join(" ", command.usageMessage().description())),
                        command.options().stream()
                                .filter(option -> !option.usageHelp() && !option.versionHelp())
                                .map(CommandListTest::line)
                                .sorted(),
                        command.positionalParameters().stream()
                                .map(PositionalParamSpec::paramLabel)
                                .map(label -> "  " + label))
                .flatMap(lines -> lines);
    }

    private static String line(OptionSpec option) {
        return "  " + option.longestName() + (option.arity().max() == 0 ? "" : "=" + option.paramLabel());
    }
}
