package qipp.commandline.submission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qipp.commandline.files.NamedFile;
import qipp.commandline.files.OutputFolder;
import qipp.commandline.programme.ProgrammeOptions;
import qipp.commandline.screen.Terminal;
import qipp.domain.merge.Merged;
import qipp.domain.merge.obstacle.Obstacle;
import qipp.domain.merge.selection.Kind;
import qipp.terminal.ExitCode;

/** {@code qipp merge}: one submission of the trackers of a period, written whole or not at all. */
@Command(
        name = "merge",
        description =
                "Merges the trackers of one period, or submissions of some of them, into a submission: its files in one folder.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  qipp merge -o june june-trackers/",
            "  qipp merge --draft --previous may-trackers/ -o june-draft june-trackers/",
            "  qipp merge -o june june-north/ june-south/ late.xlsx",
            "",
            "Exit codes: 0 merged, 1 refused, with what blocks it, 2 could not run."
        },
        mixinStandardHelpOptions = true)
public final class MergeCommand implements Callable<Integer> {
    @Mixin
    private ProgrammeOptions programmes = new ProgrammeOptions();

    @Option(names = "--draft", description = "Merges although something is missing or waits, and says so.")
    private boolean draft;

    @Option(
            names = "--received",
            paramLabel = "DATE",
            description = "The day on which the trackers were received; without it no date is in the future.")
    private Optional<LocalDate> received = Optional.empty();

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description =
                    "Trackers of an earlier month, to check against and to carry forward; several times, oldest first.")
    private List<Path> previous = List.of();

    @Option(names = "-o", required = true, paramLabel = "OUT", description = "The folder to write.")
    private Path out = Path.of(".");

    @Option(names = "--replace", description = "Replaces the folder where it exists.")
    private boolean replace;

    @Option(names = "--quiet", description = "Prints nothing but what blocks the merge.")
    private boolean quiet;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "Trackers, folders of them, or folders that qipp merge wrote.")
    private List<Path> trackers = List.of();

    private final Terminal terminal;

    public MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var folder = new OutputFolder(out);
        folder.refuseUnlessFree(replace);
        var merging = new Merging(programmes.choice(), kind(), received, programmes.asAt());
        var earlier =
                previous.stream().map(month -> NamedFile.find(List.of(month))).toList();
        var parts = trackers.stream()
                .filter(MergedFolder::is)
                .map(MergedFolder::read)
                .toList();
        var files = trackers.stream().filter(path -> !MergedFolder.is(path)).toList();
        var merge = merging.merge(NamedFile.find(files), parts, earlier);
        return switch (merge.merged()) {
            case Merged.Done(var submission) -> {
                folder.write(merge.files(submission), replace);
                say("merged %s into %s".formatted(trackers(merge.inputs().size()), out));
                yield ExitCode.DONE.code();
            }
            case Merged.Blocked(var obstacles) -> {
                obstacles.stream().map(Obstacle::message).forEach(terminal::say);
                yield ExitCode.REFUSED.code();
            }
        };
    }

    private static String trackers(int count) {
        return count == 1 ? "1 tracker" : count + " trackers";
    }

    private Kind kind() {
        return draft ? Kind.DRAFT : Kind.FINAL;
    }

    private void say(String message) {
        if (!quiet) {
            terminal.say(message);
        }
    }
}
