package qipp.domain.upload;

import java.util.List;
import qipp.domain.finding.Finding;
import qipp.domain.finding.Severity;

/** How many findings of each severity a tracker has. */
public record FindingCounts(int rejects, int explain, int note) {
    public static FindingCounts of(List<Finding> findings) {
        return new FindingCounts(
                count(findings, Severity.REJECTS), count(findings, Severity.EXPLAIN), count(findings, Severity.NOTE));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }
}
