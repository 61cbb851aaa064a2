package qipp.domain.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import qipp.domain.checking.Asked;
import qipp.domain.checking.Check;
import qipp.domain.checking.CheckedTracker;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.programme.Programme;
import qipp.domain.sheet.Opened;
import qipp.domain.testing.Programmes;
import qipp.domain.testing.TrackerSheets;
import qipp.domain.tracker.Tracker;

/** A tracker without a fault, what a test changes in it, and what it is checked against. */
public final class Given {
    private final TrackerSheets sheets = TrackerSheets.withoutFault();
    private final List<Tracker> previous = new ArrayList<>();
    private Programme programme = Programmes.small();
    private Asked asked = Asked.ANYTHING;
    private Optional<LocalDate> received = Optional.empty();
    private Optional<LocalDate> asAt = Optional.empty();

    private Given() {}

    /** The tracker without a fault. */
    public static Given tracker() {
        return new Given();
    }

    /** The tracker with a change. */
    public static Given tracker(Consumer<TrackerSheets> change) {
        return new Given().and(change);
    }

    public Given and(Consumer<TrackerSheets> change) {
        change.accept(sheets);
        return this;
    }

    public Given asked(String organisation, String period) {
        asked = new Asked(Optional.of(organisation), Optional.of(YearMonth.parse(period)));
        return this;
    }

    public Given received(String day) {
        received = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Given asAt(String day) {
        asAt = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Given of(UnaryOperator<Programme> change) {
        programme = change.apply(programme);
        return this;
    }

    /** What was accepted before: the tracker without a fault with a change. */
    public Given after(Consumer<TrackerSheets> change) {
        previous.add(tracker(change).checked().tracker().orElseThrow());
        return this;
    }

    public CheckedTracker checked() {
        return Check.check(new Opened.Sheets(sheets.build(), List.of()), programme, asked, previous, received, asAt);
    }

    public List<Finding> findings() {
        return checked().findings();
    }

    public List<Code> codes() {
        return findings().stream().map(Finding::code).toList();
    }
}
