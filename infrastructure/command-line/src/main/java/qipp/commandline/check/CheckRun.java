package qipp.commandline.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import qipp.commandline.checking.CheckedFile;
import qipp.commandline.checking.Checking;
import qipp.commandline.files.NamedFile;
import qipp.commandline.programme.ProgrammeChoice;
import qipp.commandline.programme.ShippedProgrammes;
import qipp.commandline.screen.Failure;
import qipp.commandline.screen.Terminal;
import qipp.domain.checking.Asked;
import qipp.domain.checking.TrackerState;
import qipp.domain.rule.DayOfReceipt;
import qipp.terminal.ExitCode;

/** Does what {@code qipp check} was asked. */
public record CheckRun(CheckRequest request, Terminal terminal) {
    /** Checks, writes marked copies where they are wanted, and prints; the exit code. */
    public int run() {
        var copies = request.marked().map(folder -> new MarkedCopies(folder, request.replace()));
        copies.ifPresent(MarkedCopies::refuseUnlessFree);
        var checked = checked();
        copies.ifPresent(wanted -> writeMarked(wanted, checked));
        terminal.print(request.output().shown(checked, terminal.screen().colours()));
        return exitCode(checked).code();
    }

    private List<CheckedFile> checked() {
        if (request.programme().isEmpty()) {
            ShippedProgrammes.prepare();
        }
        var programmes = ProgrammeChoice.of(request.programme());
        var received = received();
        var before = new Checking(programmes, Asked.ANYTHING, received, Optional.empty(), List.of());
        for (var file : NamedFile.readAll(request.previous())) {
            before = before.after(before.check(file));
        }
        var now = new Checking(programmes, request.asked(), received, request.asAt(), before.accepted());
        var files = NamedFile.readAll(request.files());
        if (files.isEmpty()) {
            throw new Failure("there is no tracker (.xlsx or .json) in "
                    + request.files().stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        return files.stream().map(now::check).toList();
    }

    /** Today, where the user does not say. */
    private DayOfReceipt received() {
        return request.received().isPresent() ? DayOfReceipt.of(request.received()) : terminal.today();
    }

    private void writeMarked(MarkedCopies copies, List<CheckedFile> checked) {
        int written = copies.write(checked);
        if (!request.output().isQuiet()) {
            terminal.say(
                    written == 0
                            ? "nothing to mark"
                            : "marked copies written into %s: %d".formatted(copies.folder(), written));
        }
    }

    private static ExitCode exitCode(List<CheckedFile> checked) {
        return checked.stream().anyMatch(file -> file.checked().state() == TrackerState.REJECTED)
                ? ExitCode.REFUSED
                : ExitCode.DONE;
    }
}
