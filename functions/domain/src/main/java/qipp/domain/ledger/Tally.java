package qipp.domain.ledger;

import qipp.domain.money.Pounds;

/** So many rows, and the pounds that stand in them. */
public record Tally(int rows, Pounds pounds) {
    /** No rows. */
    public static final Tally NONE = new Tally(0, Pounds.ZERO);

    /** Of both together. */
    public Tally plus(Tally other) {
        return new Tally(rows + other.rows, pounds.plus(other.pounds));
    }
}
