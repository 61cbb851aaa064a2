package qipp.domain.checking;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.finding.Severity;
import qipp.domain.programme.Programme;

/** What a programme has in trial: a code reports and does not block in the periods before the month from which it counts. */
public record Trial(Programme programme, Optional<YearMonth> period) {
    Stream<Finding> judged(Stream<Finding> findings) {
        return findings.map(finding -> isInTrial(finding.code()) ? finding.withSeverity(Severity.NOTE) : finding);
    }

    /** How severe findings of a code are, by the catalogue and the programme. */
    public Severity severity(Code code) {
        return isInTrial(code) ? Severity.NOTE : code.severity();
    }

    private boolean isInTrial(Code code) {
        return Optional.ofNullable(programme.trial().get(code))
                .filter(from -> period.filter(from::isAfter).isPresent())
                .isPresent();
    }
}
