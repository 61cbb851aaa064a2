package qipp.domain.merge.selection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.checking.Trial;
import qipp.domain.finding.Finding;
import qipp.domain.finding.Severity;
import qipp.domain.programme.Programme;

/**
 * What a tracker's state and findings cannot say at once. A tracker that is accepted may have findings to explain: its
 * reasons may have been given.
 */
public final class Contradictions {
    private Contradictions() {}

    /** In plain words; none in a tracker that was checked by the programme, and of a rejected one nothing is known. */
    public static List<String> of(MergeInput input, Programme programme) {
        if (input.isRejected()) {
            return List.of();
        }
        var trial = new Trial(programme, input.period());
        return Stream.concat(
                        input.findings().stream().flatMap(finding -> severity(finding, trial).stream()),
                        state(input).stream())
                .toList();
    }

    private static Optional<String> severity(Finding finding, Trial trial) {
        var severity = trial.severity(finding.code());
        return severity == finding.severity()
                ? Optional.empty()
                : Optional.of("%s is '%s', by the programme '%s'"
                        .formatted(
                                finding.code().published(), finding.severity().published(), severity.published()));
    }

    private static Optional<String> state(MergeInput input) {
        if (has(Severity.REJECTS, input)) {
            return Optional.of("it is in the submission, and a finding of it rejects");
        }
        return input.waitsForExplanation() && !has(Severity.EXPLAIN, input)
                ? Optional.of("it waits for an explanation, and nothing is found to be explained")
                : Optional.empty();
    }

    private static boolean has(Severity severity, MergeInput input) {
        return input.findings().stream().anyMatch(finding -> finding.severity() == severity);
    }
}
