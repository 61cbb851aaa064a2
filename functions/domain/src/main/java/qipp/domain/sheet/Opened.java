package qipp.domain.sheet;

import java.util.List;
import qipp.domain.finding.Finding;

/** What came of opening a file that was sent: its sheets, or the reason why it cannot be read. */
public sealed interface Opened {
    /** The file's tables, with what was already wrong in single cells or keys. */
    record Sheets(List<Sheet> sheets, List<Finding> findings) implements Opened {
        public Sheets {
            sheets = List.copyOf(sheets);
            findings = List.copyOf(findings);
        }
    }

    /** The file is refused as a whole. */
    record Refused(Finding finding) implements Opened {}
}
