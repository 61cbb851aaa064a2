package qipp.domain.programme;

import java.util.List;

/** A named set of organisations, by their codes: a sector or a board. It gets every figure that the region has. */
public record Group(String id, String name, List<String> organisations) {
    public Group {
        organisations = List.copyOf(organisations);
    }
}
