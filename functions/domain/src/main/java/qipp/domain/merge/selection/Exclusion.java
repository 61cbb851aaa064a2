package qipp.domain.merge.selection;

import java.util.List;
import java.util.Optional;
import qipp.domain.finding.Finding;
import qipp.domain.ledger.Tallies;

/**
 * A file among the inputs that is not in the submission, and why.
 *
 * @param sha256 of the file, in lower-case hexadecimal
 * @param reason in plain words
 * @param findings what was found in it
 * @param tallies its rows and pounds, as far as they could be read
 */
public record Exclusion(
        Optional<String> organisation, String sha256, String reason, List<Finding> findings, Tallies tallies) {
    public Exclusion {
        findings = List.copyOf(findings);
    }

    static Exclusion rejected(MergeInput input) {
        return new Exclusion(
                input.organisation(),
                input.sha256(),
                "The tracker is rejected: its findings say why.",
                input.findings(),
                input.received());
    }
}
