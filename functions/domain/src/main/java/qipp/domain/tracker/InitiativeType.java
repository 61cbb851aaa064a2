package qipp.domain.tracker;

/** The kind of an initiative. */
public enum InitiativeType {
    /** Changes how care is given. */
    TRANSFORMATIONAL,
    /** Changes what is paid for it. */
    TRANSACTIONAL
}
