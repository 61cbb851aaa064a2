package qipp.commandline.submission;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qipp.commandline.files.OutputFolder;
import qipp.commandline.screen.ExitCode;
import qipp.commandline.screen.Terminal;
import qipp.documents.submission.Verification;

/** {@code qipp verify}: proves a submission by its own rows. */
@Command(
        name = "verify",
        description = "Recomputes every hash, the ledger and every figure of a submission from its rows.",
        footerHeading = "%nExamples:%n",
        footer = {"  qipp verify june", "", "Exit codes: 0 it holds, 1 it does not, 2 could not run."},
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    @Option(names = "--quiet", description = "Prints nothing: the exit code says it all.")
    private boolean quiet;

    @Parameters(paramLabel = "OUT", description = "The folder that qipp merge wrote.")
    private Path folder = Path.of(".");

    private final Terminal terminal;

    public VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var problems = Verification.of(new OutputFolder(folder).read());
        if (!quiet) {
            problems.forEach(problem -> terminal.print(problem + "\n"));
            terminal.print(problems.isEmpty() ? folder + " holds\n" : folder + " does not hold\n");
        }
        return (problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED).code();
    }
}
