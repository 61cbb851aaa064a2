package qipp.commandline.served;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import qipp.commandline.screen.Failure;

/**
 * The commands of the server, which are in a jar of their own: the launcher starts that one. Here they are named alone.
 * Their list is a resource, which a test of the server holds to the commands themselves.
 */
public final class ServedCommands {
    private static final String LIST = "commands.txt";
    private static final String OF_A_COMMAND = "  ";
    private static final Set<String> PATHS = Set.of("DIR", "TARGET");

    private ServedCommands() {}

    /** Each of them, with its options. */
    public static List<CommandSpec> all() {
        var commands = new ArrayList<CommandSpec>();
        for (var line : lines()) {
            if (line.startsWith(OF_A_COMMAND)) {
                addWord(commands.getLast(), line.strip());
            } else {
                commands.add(command(line));
            }
        }
        return commands;
    }

    /** A line such as {@code serve: Serves everything on this machine.} */
    private static CommandSpec command(String line) {
        var colon = line.indexOf(": ");
        var name = line.substring(0, colon);
        var command = CommandSpec.wrapWithoutInspection((Runnable) () -> {
            throw new Failure("The launcher qipp starts " + name + "; this jar does not.");
        });
        command.name(name).mixinStandardHelpOptions(true).usageMessage().description(line.substring(colon + 2));
        return command;
    }

    /** An option such as {@code --exit} or {@code --data=DIR}, or what else is typed, such as {@code TARGET}. */
    private static void addWord(CommandSpec command, String word) {
        var parts = word.split("=", 2);
        if (!word.startsWith("-")) {
            command.addPositional(PositionalParamSpec.builder()
                    .paramLabel(word)
                    .type(type(word))
                    .build());
        } else if (parts.length == 1) {
            command.addOption(OptionSpec.builder(word).type(boolean.class).build());
        } else {
            command.addOption(OptionSpec.builder(parts[0])
                    .paramLabel(parts[1])
                    .type(type(parts[1]))
                    .build());
        }
    }

    private static Class<?> type(String label) {
        return PATHS.contains(label) ? Path.class : String.class;
    }

    private static List<String> lines() {
        try (var list = new BufferedReader(
                new InputStreamReader(ServedCommands.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return list.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
