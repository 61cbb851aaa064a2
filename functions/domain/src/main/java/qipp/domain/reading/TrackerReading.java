package qipp.domain.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import qipp.domain.finding.Finding;
import qipp.domain.finding.SameValue;
import qipp.domain.programme.Programme;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.format.CoverLabels;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.reading.rows.Kinds;
import qipp.domain.reading.value.Texts;
import qipp.domain.sheet.Sheet;

/** Reads a tracker from its sheets. Source: the tracker, format 1. */
public final class TrackerReading {
    private TrackerReading() {}

    /**
     * Reads a tracker of a programme. What cannot be understood is a finding at its place, never an exception; all
     * findings come in one pass, and the same wrong value in one column is one finding. Of a nil return the Cover is
     * enough: what stands beside it is read, for the rule that refuses it, and not judged.
     */
    public static Reading read(List<Sheet> sheets, Programme programme) {
        var found = FoundSheets.in(sheets);
        var findings = new ArrayList<Finding>();
        var cover = CoverSheet.read(found, programme, findings::add);
        Consumer<Finding> report = cover.isNilReturn() ? _ -> {} : findings::add;
        var rows = RowSheets.of(found, report);
        var entered = rows.read(cover, Kinds.of(programme, cover));
        found.hidden(cover.isNilReturn() ? EnumSet.of(TrackerSheet.COVER) : EnumSet.allOf(TrackerSheet.class))
                .ifPresent(findings::add);
        return new Reading(entered, there(found, rows), SameValue.together(findings));
    }

    /** The programme that a tracker names on its Cover, as it stands there. */
    public static Optional<String> programmeNamed(List<Sheet> sheets) {
        return named(sheets, CoverLabels.PROGRAMME);
    }

    /** The organisation that a tracker names on its Cover, as it stands there. */
    public static Optional<String> organisationNamed(List<Sheet> sheets) {
        return named(sheets, CoverLabels.ORGANISATION);
    }

    private static Optional<String> named(List<Sheet> sheets, Column label) {
        return CoverSheet.labels(FoundSheets.in(sheets), _ -> {})
                .cell(label, Texts.NAME)
                .given();
    }

    private static Set<TrackerSheet> there(FoundSheets found, RowSheets rows) {
        var there = new HashSet<>(rows.present());
        if (CoverSheet.isThere(found)) {
            there.add(TrackerSheet.COVER);
        }
        return there;
    }
}
