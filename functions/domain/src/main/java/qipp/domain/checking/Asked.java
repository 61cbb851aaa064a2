package qipp.domain.checking;

import java.time.YearMonth;
import java.util.Optional;

/** What a tracker was asked for: whose and for which month, where the caller said. */
public record Asked(Optional<String> organisation, Optional<YearMonth> period) {
    /** Nothing in particular: the Cover says. */
    public static final Asked ANYTHING = new Asked(Optional.empty(), Optional.empty());
}
