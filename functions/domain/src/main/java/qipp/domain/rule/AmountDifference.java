package qipp.domain.rule;

import java.math.BigDecimal;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.money.Pounds;

/** An amount that is not the one expected, at its cell. */
public record AmountDifference(Cell<Amount> cell, Pounds entered, Pounds expected) {
    /** Entered less expected. */
    public BigDecimal difference() {
        return entered.minus(expected).amount();
    }
}
