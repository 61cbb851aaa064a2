package qipp.domain.checking;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.finding.Finding;
import qipp.domain.finding.Severity;
import qipp.domain.programme.Programme;

/** What a programme has in trial: a code reports and does not block in the periods before the month from which it counts. */
record Trial(Programme programme, Optional<YearMonth> period) {
    Stream<Finding> judged(Stream<Finding> findings) {
        return findings.map(finding -> isInTrial(finding) ? finding.withSeverity(Severity.NOTE) : finding);
    }

    private boolean isInTrial(Finding finding) {
        return Optional.ofNullable(programme.trial().get(finding.code()))
                .filter(from -> period.filter(from::isAfter).isPresent())
                .isPresent();
    }
}
