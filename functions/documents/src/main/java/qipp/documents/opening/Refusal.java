package qipp.documents.opening;

import java.util.List;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;

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

    /** What to tell the person who sent the file. */
    public Finding finding() {
        return finding;
    }

    /** This refusal at a nearer place, where it knows of none but the whole file. */
    public Refusal at(Place nearer) {
        return finding.place().equals(Place.WHOLE_FILE) ? new Refusal(finding.forAll(List.of(nearer))) : this;
    }
}
