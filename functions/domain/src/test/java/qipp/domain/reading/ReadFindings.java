package qipp.domain.reading;

import java.util.List;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.sheet.Sheet;
import qipp.domain.testing.Programmes;
import qipp.domain.testing.TrackerSheets;

/** What tests ask of a reading. */
final class ReadFindings {
    private ReadFindings() {}

    static Reading read(TrackerSheets sheets) {
        return read(sheets.build());
    }

    static Reading read(List<Sheet> sheets) {
        return TrackerReading.read(sheets, Programmes.small());
    }

    static List<Code> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    /** Every place of every finding, as {@code required_blank Milestones!D3}. */
    static List<String> places(Reading reading) {
        return reading.findings().stream()
                .flatMap(finding ->
                        finding.places().stream().map(place -> finding.code().published() + " " + shown(place)))
                .toList();
    }

    private static String shown(Place place) {
        return place.sheet().orElse("") + place.cell().map(cell -> "!" + cell).orElse("");
    }
}
