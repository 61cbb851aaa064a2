package qipp.commandline.programme;

import java.util.Optional;
import qipp.domain.sheet.Opened;

/** Which programme a tracker is checked against. */
public sealed interface ProgrammeChoice {
    /** The one of an id or in a file, where it is given; a {@link qipp.commandline.screen.Failure} where there is none. */
    static ProgrammeChoice of(Optional<String> idOrFile) {
        return idOrFile.<ProgrammeChoice>map(name -> new Given(ChosenProgramme.named(name)))
                .orElseGet(NamedByTracker::new);
    }

    /** The programme for a file that was opened. */
    ChosenProgramme forFile(Opened opened);

    /** The one that the user named, whatever the tracker says. */
    record Given(ChosenProgramme programme) implements ProgrammeChoice {
        @Override
        public ChosenProgramme forFile(Opened opened) {
            return programme;
        }
    }

    /** The one that each tracker names. */
    record NamedByTracker() implements ProgrammeChoice {
        @Override
        public ChosenProgramme forFile(Opened opened) {
            return NamedProgramme.in(opened);
        }
    }
}
