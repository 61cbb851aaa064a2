package qipp.domain.figures;

import java.util.List;

/** The figures of an organisation, group or region, and those of the subjects below it. */
public record Figured(Figures figures, List<Breakdown> breakdown) {
    public Figured {
        breakdown = List.copyOf(breakdown);
    }
}
