package qipp.domain.programme;

import java.math.BigDecimal;

/** How coverage of the challenge is judged: what has to be explained, what is aimed at, and the thresholds of its rating. */
public record CoveragePolicy(BigDecimal floor, BigDecimal target, BigDecimal green, BigDecimal amber) {}
