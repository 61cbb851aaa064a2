package qipp.domain.merge.selection;

import java.util.Locale;

/** What a submission is by its content. Signed off and sent are acts about its hash. */
public enum Kind {
    /** Something is missing or waits: it is marked as a draft, says why, and cannot be signed off. */
    DRAFT,
    /** Every organisation is in. */
    FINAL;

    /** As it leaves the system. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
