package qipp.domain.reading;

import java.util.List;
import java.util.Set;
import qipp.domain.entry.EnteredTracker;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;

/**
 * What reading a tracker gave: its rows with every cell's place, and what could not be understood.
 *
 * @param sheets the sheets that were there with a header; beside a nil return also those are read, without findings
 */
public record Reading(EnteredTracker entered, Set<TrackerSheet> sheets, List<Finding> findings) {
    public Reading {
        sheets = Set.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    public boolean has(TrackerSheet sheet) {
        return sheets.contains(sheet);
    }
}
