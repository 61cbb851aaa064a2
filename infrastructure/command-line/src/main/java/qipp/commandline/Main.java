package qipp.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Results go to standard output, everything else to standard error; 2 is the exit code of what could not run. */
@Command(
        name = "qipp",
        description = "Checks QIPP trackers, merges them and proves what was merged.",
        footerHeading = "%nAlso:%n",
        footer = {
            "  qipp demo    starts everything and merges the six sample trackers",
            "  qipp serve   serves everything on this machine",
            "",
            "QIPP_JAVA_OPTIONS is passed to the JVM; NO_COLOR turns colours off."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {
    @Spec
    private CommandSpec specification;

    private Main() {}

    /** Runs one command and leaves the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(runWithinMemory(terminal(), arguments));
    }

    /** Where the JVM was given too little memory for what it is asked, that is said, and what to do about it. */
    private static int runWithinMemory(Terminal terminal, String... arguments) {
        try {
            return run(terminal, arguments);
        } catch (OutOfMemoryError tooSmall) {
            terminal.say("Java has too little memory for this: give it more, for example QIPP_JAVA_OPTIONS=-Xmx1g ("
                    + tooSmall.getMessage() + ")");
            return ExitCode.COULD_NOT_RUN.code();
        }
    }

    /** Runs one command; the exit code. */
    static int run(Terminal terminal, String... arguments) {
        return PlainCheck.of(arguments)
                .map(request -> run(terminal, request))
                .orElseGet(() -> commands(terminal).execute(arguments));
    }

    private static int run(Terminal terminal, CheckRequest request) {
        try {
            return new CheckRun(request, terminal).run();
        } catch (RuntimeException wrong) {
            return couldNotRun(terminal, wrong);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(specification.commandLine(), "Say what to do.");
    }

    private static CommandLine commands(Terminal terminal) {
        return new CommandLine(new Main())
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new MergeCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand("completion", new GenerateCompletion())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.resultsWriter())
                .setErr(terminal.messagesWriter())
                .setExecutionExceptionHandler((wrong, _, _) -> couldNotRun(terminal, wrong));
    }

    /** The outermost edge: what went wrong is said in one line, and nobody sees a stack trace. */
    private static int couldNotRun(Terminal terminal, Exception wrong) {
        terminal.say(
                wrong instanceof Failure ? wrong.getMessage() : "this should not happen, please report it: " + wrong);
        return ExitCode.COULD_NOT_RUN.code();
    }

    private static Terminal terminal() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), isColoured(), LocalDate::now);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static boolean isColoured() {
        var console = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
        return console.isPresent()
                && Optional.ofNullable(System.getenv("NO_COLOR"))
                        .filter(value -> !value.isEmpty())
                        .isEmpty();
    }
}
