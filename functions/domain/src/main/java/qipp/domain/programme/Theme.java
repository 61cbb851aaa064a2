package qipp.domain.programme;

import java.util.Optional;

/** A theme of the programme: a workstream, a programme area or a delivery board. */
public record Theme(String id, String name, Optional<String> lead) {}
