package qipp.domain.programme;

import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.SavingsSign;

/** How a programme's tables show amounts. */
public record Shown(AmountUnit amountsIn, int decimals, SavingsSign savings) {}
