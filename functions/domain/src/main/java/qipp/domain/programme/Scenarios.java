package qipp.domain.programme;

import java.math.BigDecimal;

/** Factors that make a scenario of a forecast outturn where an initiative gives none. */
public record Scenarios(BigDecimal best, BigDecimal middle, BigDecimal worst) {}
