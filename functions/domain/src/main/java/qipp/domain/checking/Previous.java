package qipp.domain.checking;

import java.util.List;
import java.util.Optional;
import qipp.domain.entry.EnteredCover;
import qipp.domain.tracker.Tracker;

/** The accepted trackers with which one is compared: those of the same organisation and programme. */
final class Previous {
    private Previous() {}

    static List<Tracker> of(EnteredCover cover, List<Tracker> oldestFirst) {
        return oldestFirst.stream()
                .filter(tracker -> cover.organisation()
                        .given()
                        .equals(Optional.of(tracker.cover().organisation())))
                .filter(tracker -> cover.programme()
                        .given()
                        .equals(Optional.of(tracker.cover().programme())))
                .toList();
    }
}
