package qipp.embedded;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import qipp.embedded.commands.BackupCommand;
import qipp.embedded.commands.DemoCommand;
import qipp.embedded.commands.ServeCommand;
import qipp.embedded.demo.CallRefused;
import qipp.embedded.opening.CannotOpen;
import qipp.terminal.ExitCode;
import qipp.terminal.Screen;

/** The commands that serve. Results go to standard output, everything else to standard error; 2 is the exit code of what could not run. */
@Command(name = "qipp", description = "Serves QIPP Tracker on this machine.", mixinStandardHelpOptions = true)
public final class Main implements Runnable {
    @Spec
    private CommandSpec specification;

    private Main() {}

    /** Runs one command and leaves the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Screen.ofThisProcess(), System.getenv(), arguments));
    }

    /** Runs one command; the exit code. */
    static int run(Screen screen, Map<String, String> environment, String... arguments) {
        return new CommandLine(new Main())
                .addSubcommand(new ServeCommand(screen, environment))
                .addSubcommand(new DemoCommand(screen))
                .addSubcommand(new BackupCommand(screen))
                .setOut(screen.resultsWriter())
                .setErr(screen.messagesWriter())
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((wrong, _, _) -> couldNotRun(screen, wrong))
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(specification.commandLine(), "Say what to do.");
    }

    /** The outermost edge: what went wrong is said in one line. */
    private static int couldNotRun(Screen screen, Exception wrong) {
        screen.say(
                wrong instanceof CannotOpen || wrong instanceof CallRefused
                        ? wrong.getMessage()
                        : "this should not happen, please report it: " + wrong);
        return ExitCode.COULD_NOT_RUN.code();
    }
}
