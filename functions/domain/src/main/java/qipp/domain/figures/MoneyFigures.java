package qipp.domain.figures;

import java.util.Optional;

/** The two sets of money, never mixed: the line ALL, where there is one, and the sum of the initiatives. */
public record MoneyFigures(Optional<Savings> all, InitiativeSavings initiatives) {}
