package qipp.commandline.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qipp.commandline.output.OutputOptions;
import qipp.commandline.programme.ProgrammeOptions;
import qipp.commandline.screen.Terminal;
import qipp.domain.checking.Asked;

/** {@code qipp check}: findings, figures and ratings of each tracker. */
@Command(
        name = "check",
        description = "Checks trackers: what is wrong at which cell, the figures and the ratings.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  qipp check SEL.xlsx",
            "  qipp check --organisation SEL --period 2012-06 --format json SEL.xlsx",
            "  qipp check --marked to-correct SEL.xlsx",
            "  qipp check --previous may/SEL.xlsx --previous june/SEL.xlsx july/SEL.xlsx",
            "",
            "Exit codes: 0 nothing rejects, 1 something does, 2 could not run."
        },
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ProgrammeOptions programmes = new ProgrammeOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--organisation",
            paramLabel = "CODE",
            description = "The organisation whose tracker was asked for.")
    private Optional<String> organisation = Optional.empty();

    @Option(names = "--period", paramLabel = "YYYY-MM", description = "The month whose tracker was asked for.")
    private Optional<YearMonth> period = Optional.empty();

    @Option(
            names = "--received",
            paramLabel = "DATE",
            description = "The day on which the tracker was received; today unless given.")
    private Optional<LocalDate> received = Optional.empty();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "A tracker that was accepted before; several times, oldest first.")
    private List<Path> previous = List.of();

    @Option(
            names = "--marked",
            paramLabel = "DIR",
            description = "Writes a copy of each workbook with its findings marked at their cells into a new folder.")
    private Optional<Path> marked = Optional.empty();

    @Option(names = "--replace", description = "With --marked: replaces the folder where it exists.")
    private boolean replace;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Trackers (.xlsx, or their JSON twin).")
    private List<Path> files = List.of();

    private final Terminal terminal;

    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new CheckRun(request(), terminal).run();
    }

    CheckRequest request() {
        return new CheckRequest(
                programmes.named(),
                programmes.asAt(),
                output.output(),
                new Asked(organisation, period),
                received,
                previous,
                marked,
                replace,
                files);
    }
}
