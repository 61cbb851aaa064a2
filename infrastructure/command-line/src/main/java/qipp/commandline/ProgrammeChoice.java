package qipp.commandline;

import qipp.domain.sheet.Opened;

/** Which programme a tracker is checked against. */
sealed interface ProgrammeChoice {
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
