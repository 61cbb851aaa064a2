package qipp.commandline.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import qipp.commandline.output.Output;
import qipp.domain.checking.Asked;

/**
 * What {@code qipp check} is to do.
 *
 * @param programme the id or the file of a programme
 * @param received the day on which the trackers were received; today where it is not given
 * @param previous trackers that were accepted before, oldest first
 * @param marked the folder for marked copies
 * @param replace whether that folder may be replaced
 */
public record CheckRequest(
        Optional<String> programme,
        Optional<LocalDate> asAt,
        Output output,
        Asked asked,
        Optional<LocalDate> received,
        List<Path> previous,
        Optional<Path> marked,
        boolean replace,
        List<Path> files) {
    public CheckRequest {
        previous = List.copyOf(previous);
        files = List.copyOf(files);
    }
}
