package qipp.domain.programme;

/** The two sets of an organisation's money. */
public enum MoneySet {
    /** The line ALL: the organisation's finance return. */
    ALL,
    /** The sum of its initiatives. */
    INITIATIVES
}
