package qipp.domain.programme;

import java.util.OptionalInt;

/** How many initiatives an organisation has at least and at most, where the programme says. */
public record InitiativeLimits(OptionalInt fewest, OptionalInt most) {}
