package qipp.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import qipp.documents.programme.Programmes;

/** Which programme's rules apply, and as at which day. */
final class ProgrammeOptions {
    @Option(
            names = "--programme",
            paramLabel = "ID|FILE",
            description = "The programme, by its id or as a file; the one named in the tracker unless given.")
    private Optional<String> programme = Optional.empty();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The day as at which milestones are judged; the last of the period unless given.")
    private Optional<LocalDate> asAt = Optional.empty();

    ProgrammeChoice choice() {
        return programme
                .<ProgrammeChoice>map(idOrFile -> new ProgrammeChoice.Given(named(idOrFile)))
                .orElseGet(ProgrammeChoice.NamedByTracker::new);
    }

    Optional<LocalDate> asAt() {
        return asAt;
    }

    private static ChosenProgramme named(String idOrFile) {
        return ChosenProgramme.shipped(idOrFile).orElseGet(() -> inFile(idOrFile));
    }

    private static ChosenProgramme inFile(String name) {
        var path = Path.of(name);
        if (!Files.exists(path)) {
            throw new Failure("there is no programme " + name + ": neither one that ships ("
                    + String.join(", ", Programmes.shippedIds()) + ") nor a file");
        }
        return ChosenProgramme.of(NamedFile.read(path));
    }
}
