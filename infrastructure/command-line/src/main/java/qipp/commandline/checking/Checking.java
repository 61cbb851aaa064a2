package qipp.commandline.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.commandline.files.NamedFile;
import qipp.commandline.programme.ProgrammeChoice;
import qipp.commandline.screen.Failure;
import qipp.documents.TrackerFiles;
import qipp.domain.checking.Asked;
import qipp.domain.checking.Check;
import qipp.domain.rule.DayOfReceipt;
import qipp.domain.tracker.Tracker;

/**
 * Checks files one by one.
 *
 * @param accepted what was accepted before, oldest first; of each organisation only its own counts
 */
public record Checking(
        ProgrammeChoice programmes,
        Asked asked,
        DayOfReceipt received,
        Optional<LocalDate> asAt,
        List<Tracker> accepted) {
    /** Opens a file and checks it. */
    public CheckedFile check(NamedFile file) {
        var opened = TrackerFiles.open(file.content());
        var programme = programmes.forFile(opened);
        return new CheckedFile(
                file, programme, Check.check(opened, programme.programme(), asked, accepted, received, asAt));
    }

    /** The same, seen against one more tracker that was accepted. */
    public Checking after(CheckedFile earlier) {
        var tracker = earlier.checked()
                .tracker()
                .orElseThrow(() -> new Failure(
                        earlier.file() + " cannot be compared with: check it on its own to see what is wrong with it"));
        return new Checking(
                programmes,
                asked,
                received,
                asAt,
                Stream.concat(accepted.stream(), Stream.of(tracker)).toList());
    }
}
