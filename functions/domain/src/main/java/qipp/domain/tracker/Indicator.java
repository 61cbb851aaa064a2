package qipp.domain.tracker;

import java.math.BigDecimal;
import java.util.Optional;
import qipp.domain.place.SourceRow;

/** A measure other than money, in its own unit. */
public record Indicator(
        SourceRow source,
        Ref ref,
        Optional<Ref> initiative,
        Optional<String> theme,
        String indicator,
        Optional<String> unit,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        Optional<BigDecimal> actual) {}
