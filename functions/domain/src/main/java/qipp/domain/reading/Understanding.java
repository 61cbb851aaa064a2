package qipp.domain.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Tracker;

/**
 * From cells to values, where everything that the figures need was understood. Source: "Where anything that the figures
 * need was not understood, figures are null and ratings empty; else they are as computed, whatever the findings."
 *
 * <p>Needed are:
 *
 * <ul>
 *   <li>the Cover's organisation, period, finance to, unit and sign, what it says of a nil return, and no format other
 *       than this one;
 *   <li>but for a nil return, the sheets Initiatives, Milestones and Finance with all their required columns;
 *   <li>of an initiative its ref, theme, scheme, identified, finance to and scenarios;
 *   <li>of a milestone its ref, initiative, organisation, due date, status, completion date and new date;
 *   <li>of a finance row its line, measure and organisation; of its months an Actual's closed ones, a Forecast's
 *       others, and every one of another measure; its full year where no month stands; no amount of the line Total;
 *   <li>of an outlook row its line, measure and years.
 * </ul>
 *
 * <p>A required cell of these must hold a value; another may be blank. What is out of range is not understood. Names, people, reasons, own ratings, risks and
 * indicators are not needed: what was not understood of them is left out, and a risk or indicator without a ref whole.
 */
public final class Understanding {
    private Understanding() {}

    /**
     * The values of a tracker; nothing where something that the figures need was not understood.
     *
     * @param previousOldestFirst what was accepted of the same organisation before: the original date of a milestone is
     *     the one that the first of them knew
     */
    public static Optional<Tracker> of(Reading reading, Programme programme, List<Tracker> previousOldestFirst) {
        if (!Needed.isUnderstood(reading, programme)) {
            return Optional.empty();
        }
        var entered = reading.entered();
        var cover = Values.cover(entered.cover(), programme);
        return Optional.of(
                cover.nilReturn()
                        ? new Tracker(cover, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())
                        : Values.tracker(cover, entered, firstDueDates(previousOldestFirst)));
    }

    private static Map<Ref, LocalDate> firstDueDates(List<Tracker> previousOldestFirst) {
        var first = new HashMap<Ref, LocalDate>();
        previousOldestFirst.stream()
                .flatMap(tracker -> tracker.milestones().stream())
                .forEach(milestone -> first.putIfAbsent(milestone.ref(), milestone.firstDue()));
        return first;
    }
}
