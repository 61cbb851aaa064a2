package qipp.commandline.programme;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which programme's rules apply, and as at which day. */
public final class ProgrammeOptions {
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
    public Optional<String> named() {
        return programme;
    }

    /** The programme that was named, or the one that each tracker names. */
    public ProgrammeChoice choice() {
        return ProgrammeChoice.of(programme);
    }

    /** The day as at which to judge, where one was named. */
    public Optional<LocalDate> asAt() {
        return asAt;
    }
}
