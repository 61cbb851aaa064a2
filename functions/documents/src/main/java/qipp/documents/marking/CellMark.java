package qipp.documents.marking;

import java.util.List;
import qipp.documents.workbook.CellAddress;
import qipp.domain.finding.Finding;
import qipp.domain.finding.Severity;

/** A cell with all its findings. */
record CellMark(CellAddress address, List<Finding> findings) {
    /** The name under which comments are written, and with which each of them begins. */
    static final String AUTHOR = "QIPP Tracker";

    CellMark {
        findings = List.copyOf(findings);
    }

    /** That of its gravest finding. */
    Tint tint() {
        return Tint.of(findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElseThrow());
    }

    /** What is wrong and what to do, for each finding. */
    String comment() {
        var comment = new StringBuilder(AUTHOR).append(':');
        for (var finding : findings) {
            comment.append('\n')
                    .append(Words.of(finding.severity()))
                    .append(": ")
                    .append(finding.message())
                    .append("\nTo do: ")
                    .append(finding.fix());
        }
        return comment.toString();
    }
}
