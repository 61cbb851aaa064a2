package qipp.documents.marking.mark;

import java.util.List;
import qipp.documents.marking.style.Tint;
import qipp.documents.workbook.CellAddress;
import qipp.domain.finding.Finding;
import qipp.domain.finding.Severity;

/** A cell with all its findings. */
public record CellMark(CellAddress address, List<Finding> findings) {
    /** The name under which comments are written, and with which each of them begins. */
    public static final String AUTHOR = "QIPP Tracker";

    public CellMark {
        findings = List.copyOf(findings);
    }

    /** That of its gravest finding. */
    public Tint tint() {
        return Tint.of(findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElseThrow());
    }

    /** What is wrong and what to do, for each finding. */
    public String comment() {
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
