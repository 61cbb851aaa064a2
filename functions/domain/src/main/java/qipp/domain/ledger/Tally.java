package qipp.domain.ledger;

import qipp.domain.money.Pounds;

/** So many rows, and the pounds that stand in them. */
public record Tally(int rows, Pounds pounds) {
    public static final Tally NONE = new Tally(0, Pounds.ZERO);

    public Tally plus(Tally other) {
        return new Tally(rows + other.rows, pounds.plus(other.pounds));
    }
}
