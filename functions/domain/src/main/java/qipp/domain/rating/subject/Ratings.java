package qipp.domain.rating.subject;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.Figured;
import qipp.domain.figures.Level;
import qipp.domain.figures.Subject;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.milestone.MilestoneClasses;
import qipp.domain.programme.Programme;
import qipp.domain.rag.Rating;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Tracker;

/** The ratings of one organisation, its themes, schemes and initiatives. Source: "Ratings (RAG)". */
public final class Ratings {
    private Ratings() {}

    /**
     * Every rating with its reason: the organisation's first, then themes and schemes, then initiatives, each by every
     * kind. Of a nil return none is applicable.
     *
     * @param figured the figures of this tracker, of this programme and as at this date
     */
    public static List<Rated> of(Tracker tracker, Programme programme, Figured figured, LocalDate asAt) {
        var ratings = new SubjectRatings(programme);
        var subject = Subject.organisation(tracker.cover().organisation());
        var initiatives = initiatives(tracker, ratings, figured, asAt);
        var members = new Members(subject, members(tracker, initiatives.stream().collect(groupingBy(Rated::subject))));
        var all = Stream.of(
                        ratings
                                .organisation(
                                        subject,
                                        figured.figures(),
                                        members.all(),
                                        tracker.cover().ownRating())
                                .stream(),
                        members.rateThemes(figured, ratings),
                        initiatives.stream())
                .flatMap(rated -> rated)
                .toList();
        return tracker.cover().nilReturn() ? SubjectRatings.ofNilReturn(all) : all;
    }

    /** The initiatives of a tracker with their ratings, found by subject among those that were computed. */
    static List<InitiativeRatings> members(Tracker tracker, Map<Subject, List<Rated>> bySubject) {
        var organisation = tracker.cover().organisation();
        return initiativesBySubject(tracker).entrySet().stream()
                .map(entry -> new InitiativeRatings(
                        organisation, entry.getValue(), byKind(bySubject.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }

    private static List<Rated> initiatives(Tracker tracker, SubjectRatings ratings, Figured figured, LocalDate asAt) {
        var initiatives = initiativesBySubject(tracker);
        var milestones = MilestoneClasses.of(tracker.milestones(), asAt).stream()
                .collect(groupingBy(classified -> classified.milestone().initiative()));
        return figured.breakdown().stream()
                .filter(below -> below.level() == Level.INITIATIVE)
                .flatMap(below -> initiative(initiatives.get(below.subject()), below, milestones, ratings))
                .toList();
    }

    private static Stream<Rated> initiative(
            Initiative initiative,
            Breakdown below,
            Map<Ref, List<ClassifiedMilestone>> milestones,
            SubjectRatings ratings) {
        return ratings
                .initiative(
                        below.subject(),
                        below.figures().money().initiatives().savings(),
                        milestones.getOrDefault(initiative.ref(), List.of()),
                        initiative.ownRating())
                .stream();
    }

    private static Map<Subject, Initiative> initiativesBySubject(Tracker tracker) {
        var organisation = Subject.organisation(tracker.cover().organisation());
        return tracker.initiatives().stream()
                .collect(toMap(
                        initiative -> organisation.initiative(initiative.ref().text()),
                        initiative -> initiative,
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    private static Map<RatingKind, Rating> byKind(List<Rated> ofOneSubject) {
        var byKind = new EnumMap<RatingKind, Rating>(RatingKind.class);
        ofOneSubject.forEach(rated -> byKind.put(rated.kind(), rated.rating()));
        return byKind;
    }
}
