package qipp.domain.entry;

import qipp.domain.place.SourceRow;
import qipp.domain.tracker.Ref;

/** A row of the sheet Risks as it was entered; likelihood and impact from 1 to 5, the theme by its id. */
public record RiskRow(
        SourceRow source,
        Cell<Ref> ref,
        Cell<Ref> initiative,
        Cell<String> theme,
        Cell<String> risk,
        Cell<Integer> likelihood,
        Cell<Integer> impact,
        Cell<String> mitigation,
        Cell<String> owner) {}
