package qipp.domain.figures.accounts;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.Tracker;

/** The parts of an organisation, such as its PCTs, by name. */
public final class Parts {
    private Parts() {}

    /** Those that the programme names, and those that stand in a row of money or a milestone. */
    public static SortedSet<String> of(Tracker tracker, Programme programme) {
        var parts = new TreeSet<String>();
        programme
                .organisation(tracker.cover().organisation())
                .map(Organisation::parts)
                .ifPresent(parts::addAll);
        Stream.concat(
                        tracker.finance().stream().map(FinanceLine::organisation),
                        tracker.milestones().stream().map(Milestone::organisation))
                .flatMap(Optional::stream)
                .forEach(parts::add);
        return parts;
    }
}
