package qipp.domain.tracker;

import java.util.Optional;
import qipp.domain.place.SourceRow;

/** A risk to the programme, an initiative or a theme; likelihood and impact from 1 to 5. */
public record Risk(
        SourceRow source,
        Ref ref,
        Optional<Ref> initiative,
        Optional<String> theme,
        String risk,
        Optional<Integer> likelihood,
        Optional<Integer> impact,
        Optional<String> mitigation,
        Optional<String> owner) {}
