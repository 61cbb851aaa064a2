package qipp.commandline.programme;

import java.util.List;
import java.util.Optional;
import qipp.domain.reading.TrackerReading;
import qipp.domain.sheet.Opened;
import qipp.domain.sheet.Sheet;

/**
 * The programme that a tracker names. One that names none that ships is checked against the one that knows its
 * organisation, so that everything wrong with it is found in one pass, its programme included.
 */
final class NamedProgramme {
    private NamedProgramme() {}

    static ChosenProgramme in(Opened opened) {
        return opened instanceof Opened.Sheets(var sheets, var _) ? in(sheets) : first();
    }

    private static ChosenProgramme in(List<Sheet> sheets) {
        return TrackerReading.programmeNamed(sheets)
                .flatMap(ShippedProgrammes::find)
                .or(() -> knowing(sheets))
                .orElseGet(NamedProgramme::first);
    }

    private static Optional<ChosenProgramme> knowing(List<Sheet> sheets) {
        return TrackerReading.organisationNamed(sheets)
                .flatMap(code -> ShippedProgrammes.all()
                        .filter(chosen -> chosen.programme().organisation(code).isPresent())
                        .findFirst());
    }

    private static ChosenProgramme first() {
        return ShippedProgrammes.all().findFirst().orElseThrow();
    }
}
