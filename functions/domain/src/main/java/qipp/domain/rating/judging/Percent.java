package qipp.domain.rating.judging;

import java.math.BigDecimal;

/** A threshold in words. */
final class Percent {
    private static final int TO_HUNDREDTHS = 2;

    private Percent() {}

    static String of(BigDecimal ratio) {
        return ratio.movePointRight(TO_HUNDREDTHS).stripTrailingZeros().toPlainString() + "%";
    }
}
