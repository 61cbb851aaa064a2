package qipp.commandline;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Results go to standard output, everything else to standard error; 2 is the exit code of what could not run. */
@Command(
        name = "qipp",
        description = "Checks QIPP trackers, merges them and proves what was merged.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec specification;

    private Main() {}

    /** Runs one command and leaves the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commands().execute(arguments));
    }

    static CommandLine commands() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(specification.commandLine(), "Say what to do.");
    }
}
