package qipp.commandline.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qipp.commandline.files.OutputFolder;
import qipp.commandline.output.Harmless;
import qipp.commandline.screen.Terminal;
import qipp.documents.submission.Discrepancy;
import qipp.documents.submission.Verification;
import qipp.terminal.ExitCode;

/** {@code qipp verify}: proves a submission by its own rows. */
@Command(
        name = "verify",
        description = {
            "Recomputes every hash, the ledger and every figure of a submission from its rows, and says what does not hold and where.",
            "",
            "That the rows are those of the trackers, the trackers alone can tell: their hashes are in manifest.json, and to merge them again gives the same bytes."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  qipp verify june", "", "Exit codes: 0 it holds, 1 it does not, 2 could not run."},
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    /** So many places of a file say enough of it. */
    private static final int SHOWN = 12;

    private static final String ADVICE = """
            What to do: ask for the folder again from where it came, or merge the same trackers again; what was mended by hand
            never holds.
            """;

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
        var problems = problems();
        if (!quiet) {
            terminal.print(problems.isEmpty() ? folder + " holds\n" : report(problems));
        }
        return (problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED).code();
    }

    private List<Discrepancy> problems() {
        var output = new OutputFolder(folder);
        var others = output.others().stream()
                .map(path -> new Discrepancy(path, "", "is a link or no file at all: put the file itself there"));
        return Stream.concat(others, Verification.of(output.read()).stream()).toList();
    }

    private String report(List<Discrepancy> problems) {
        return problems.stream()
                        .collect(Collectors.groupingBy(Discrepancy::file, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(VerifyCommand::ofFile)
                        .collect(Collectors.joining())
                + ADVICE
                + folder
                + " does not hold\n";
    }

    private static String ofFile(List<Discrepancy> problems) {
        var left = problems.size() - SHOWN;
        return problems.stream()
                        .limit(SHOWN)
                        .map(problem -> Harmless.of(problem.toString()) + "\n")
                        .collect(Collectors.joining())
                + (left > 0
                        ? "%s: and at %s places more\n"
                                .formatted(Harmless.of(problems.getFirst().file()), left)
                        : "");
    }
}
