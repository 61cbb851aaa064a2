package qipp.domain.rule.words;

import java.math.BigDecimal;
import qipp.domain.entry.EnteredCover;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.SavingsSign;

/** How an amount would be typed into the workbook: in its unit and with its sign. */
public record AmountWords(AmountUnit unit, SavingsSign savings) {
    /** Those of a tracker with this Cover. */
    public static AmountWords of(EnteredCover cover) {
        return new AmountWords(
                cover.amountsIn().given().orElse(AmountUnit.POUNDS),
                cover.savingsAre().given().orElse(SavingsSign.POSITIVE));
    }

    /** {@code 1371} for £1,371,000 in a workbook in thousands. */
    public String typed(Pounds pounds) {
        var signed = savings == SavingsSign.NEGATIVE ? pounds.negated() : pounds;
        return new Pounds(inUnit(signed.amount())).toString();
    }

    private BigDecimal inUnit(BigDecimal pounds) {
        return pounds.movePointLeft(unit.pounds().precision() - 1);
    }
}
