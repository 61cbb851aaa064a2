package qipp.domain.figures;

import java.util.Optional;
import qipp.domain.money.Pounds;

/**
 * The sum of initiatives: their savings, what of the annual plan is identified, and the scenarios.
 *
 * @param best full-year forecast by scenario; given only where every initiative has one
 */
public record InitiativeSavings(
        Savings savings,
        Pounds identified,
        Pounds unidentified,
        Optional<Pounds> best,
        Optional<Pounds> middle,
        Optional<Pounds> worst) {}
