package qipp.domain.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Tracker;

/** What the organisation's accepted trackers said before. A nil return is compared with nothing. */
public final class History {
    private final Optional<Tracker> last;
    private final Map<Ref, Milestone> milestones = new HashMap<>();
    private final Map<Ref, LocalDate> firstDue = new HashMap<>();

    private History(Optional<Tracker> last) {
        this.last = last;
    }

    static History of(List<Tracker> oldestFirst) {
        var history = new History(
                oldestFirst.isEmpty()
                        ? Optional.empty()
                        : Optional.of(oldestFirst.getLast())
                                .filter(tracker -> !tracker.cover().nilReturn()));
        history.last.ifPresent(
                tracker -> tracker.milestones().forEach(row -> history.milestones.putIfAbsent(row.ref(), row)));
        oldestFirst.stream()
                .flatMap(tracker -> tracker.milestones().stream())
                .forEach(row -> history.firstDue.putIfAbsent(row.ref(), row.firstDue()));
        return history;
    }

    /** The last accepted tracker, unless it was a nil return. */
    public Optional<Tracker> last() {
        return last;
    }

    /** The milestone as the last accepted tracker had it. */
    public Optional<Milestone> milestone(Ref ref) {
        return Optional.ofNullable(milestones.get(ref));
    }

    /** The original date of a milestone: that of the first accepted tracker that had it. */
    public Optional<LocalDate> firstDue(Ref ref) {
        return Optional.ofNullable(firstDue.get(ref));
    }

    /** The initiatives of the last accepted tracker. */
    public List<Initiative> initiatives() {
        return last.map(Tracker::initiatives).orElse(List.of());
    }

    /** The milestones of the last accepted tracker. */
    public List<Milestone> milestones() {
        return last.map(Tracker::milestones).orElse(List.of());
    }
}
