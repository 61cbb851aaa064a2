package qipp.benchmarks.merging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import qipp.documents.TrackerFiles;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.domain.checking.Asked;
import qipp.domain.checking.Check;
import qipp.domain.checking.TrackerState;

/** Reads and checks the trackers of a folder and does nothing with them: what a merge has to do in any case. */
public final class ReadOnly {
    private ReadOnly() {}

    /** The programme's file, then the folder. */
    public static void main(String[] paths) throws IOException {
        var programme = (ReadProgramme.Valid) Programmes.read(Files.readAllBytes(Path.of(paths[0])));
        try (var files = Files.list(Path.of(paths[1]))) {
            for (var file : files.toList()) {
                var checked = Check.check(
                        TrackerFiles.open(Files.readAllBytes(file)),
                        programme.programme(),
                        Asked.ANYTHING,
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
                if (checked.state() != TrackerState.ACCEPTED) {
                    throw new IllegalStateException(file + ": " + checked.findings());
                }
            }
        }
    }
}
