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
    record Refused(Finding finding) implements Opened {
        @Override
        public List<Sheet> sheets() {
            return List.of();
        }

        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }
    }

    /** What there is to be read. */
    List<Sheet> sheets();

    /** What was already found wrong. */
    List<Finding> findings();
}
