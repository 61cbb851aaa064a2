package qipp.commandline;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import qipp.commandline.check.CheckCommand;
import qipp.commandline.screen.Terminal;
import qipp.commandline.served.ServedCommands;
import qipp.commandline.submission.MergeCommand;
import qipp.commandline.submission.VerifyCommand;

/** All commands, as the library for command lines knows them. */
@Command(
        name = "qipp",
        description = "Checks QIPP trackers, merges them and proves what was merged.",
        footer = {"", "QIPP_JAVA_OPTIONS is passed to the JVM; NO_COLOR turns colours off."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Commands implements Runnable {
    @Spec
    private CommandSpec specification;

    private Commands() {}

    /** Runs one command; the exit code. */
    static int execute(Terminal terminal, String... arguments) {
        return all(terminal).execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(specification.commandLine(), "Say what to do.");
    }

    private static CommandLine all(Terminal terminal) {
        var commands = new CommandLine(new Commands())
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new MergeCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal));
        ServedCommands.all().forEach(served -> commands.addSubcommand(served.name(), served));
        return commands.addSubcommand("completion", new GenerateCompletion())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.screen().resultsWriter())
                .setErr(terminal.screen().messagesWriter())
                .setExecutionExceptionHandler((wrong, _, _) -> terminal.couldNotRun(wrong));
    }
}
