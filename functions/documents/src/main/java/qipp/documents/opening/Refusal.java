package qipp.documents.opening;

import qipp.domain.finding.Finding;

/**
 * Stops the reading of a file that is refused as a whole. It never leaves the opening of a file: there it becomes the
 * stored finding that it carries.
 */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    Refusal(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
