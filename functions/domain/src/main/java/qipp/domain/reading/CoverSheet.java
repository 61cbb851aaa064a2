package qipp.domain.reading;

import static qipp.domain.reading.format.TrackerSheet.COVER;

import java.util.List;
import java.util.function.Consumer;
import qipp.domain.entry.EnteredCover;
import qipp.domain.finding.Finding;
import qipp.domain.programme.Programme;
import qipp.domain.reading.rows.CoverReading;
import qipp.domain.reading.table.Labels;
import qipp.domain.sheet.Sheet;

/** The Cover of a tracker. One that is not there is a single finding: its labels are then blank and do not fail again. */
final class CoverSheet {
    private CoverSheet() {}

    static EnteredCover read(FoundSheets found, Programme programme, Consumer<Finding> report) {
        found.twice(COVER).forEach(report);
        if (isThere(found)) {
            return CoverReading.read(labels(found, report), programme);
        }
        report.accept(found.missing(COVER));
        return CoverReading.read(labels(found, _ -> {}), programme);
    }

    static Labels labels(FoundSheets found, Consumer<Finding> report) {
        return Labels.of(found.sheet(COVER).orElseGet(() -> blank(found)), COVER.columns(), report);
    }

    static boolean isThere(FoundSheets found) {
        return found.sheet(COVER).filter(sheet -> !sheet.rows().isEmpty()).isPresent();
    }

    private static Sheet blank(FoundSheets found) {
        return new Sheet(COVER.label(), found.shownName(COVER), false, List.of(), (_, _) -> "");
    }
}
