package qipp.commandline;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

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

    /** The id or the file of the programme. */
    Optional<String> named() {
        return programme;
    }

    ProgrammeChoice choice() {
        return ProgrammeChoice.of(programme);
    }

    Optional<LocalDate> asAt() {
        return asAt;
    }
}
