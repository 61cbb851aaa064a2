package qipp.domain.table.entries;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.Figured;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Subject;
import qipp.domain.figures.accounts.JudgedTracker;
import qipp.domain.figures.accounts.RegionFigures;
import qipp.domain.programme.Programme;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;
import qipp.domain.table.path.SubjectFigures;

/** Everything that the tables of a programme can show: trackers with their dates, and figures and ratings by subject. */
public record TableData(Programme programme, List<JudgedTracker> trackers, Map<Subject, SubjectFigures> bySubject) {
    public TableData {
        trackers = List.copyOf(trackers);
        bySubject = Map.copyOf(bySubject);
    }

    /**
     * What there is to show of a region.
     *
     * @param organisations figures by the organisation's code
     * @param ratings of organisations, groups, the region and all below them
     */
    public static TableData of(
            Programme programme,
            Collection<JudgedTracker> trackers,
            Map<String, Figured> organisations,
            RegionFigures region,
            Collection<Rated> ratings) {
        var figures = new HashMap<Subject, Figures>();
        organisations.forEach((code, figured) -> put(figures, Subject.organisation(code), figured));
        region.groups().forEach((id, figured) -> put(figures, Subject.group(programme.id(), id), figured));
        put(figures, Subject.region(programme.id()), region.region());
        return of(programme, List.copyOf(trackers), figures, ratings);
    }

    /** What there is to show of one tracker. */
    public static TableData of(Programme programme, JudgedTracker tracker, Figured figured, Collection<Rated> ratings) {
        var figures = new HashMap<Subject, Figures>();
        put(figures, Subject.organisation(tracker.organisation()), figured);
        return of(programme, List.of(tracker), figures, ratings);
    }

    /** What is known at a place, where anything is. */
    public Optional<SubjectFigures> figures(Coordinates coordinates) {
        return coordinates.subject().map(bySubject::get);
    }

    /** The trackers of the organisations of a scope, in the programme's order of these. */
    Stream<JudgedTracker> trackers(Scope scope) {
        return scope.organisations().stream()
                .flatMap(organisation ->
                        trackers.stream().filter(judged -> judged.organisation().equals(organisation.code())));
    }

    /** What there is to show of subjects whose figures are known. */
    public static TableData of(
            Programme programme,
            List<JudgedTracker> trackers,
            Map<Subject, Figures> figures,
            Collection<Rated> ratings) {
        var rated = ratings.stream().collect(groupingBy(Rated::subject));
        var bySubject = new HashMap<Subject, SubjectFigures>();
        figures.forEach((subject, of) ->
                bySubject.put(subject, new SubjectFigures(of, byKind(rated.getOrDefault(subject, List.of())))));
        return new TableData(programme, trackers, bySubject);
    }

    private static void put(Map<Subject, Figures> figures, Subject subject, Figured figured) {
        figures.put(subject, figured.figures());
        for (Breakdown below : figured.breakdown()) {
            figures.put(below.subject(), below.figures());
        }
    }

    private static Map<RatingKind, Rated> byKind(Collection<Rated> ratings) {
        var byKind = new EnumMap<RatingKind, Rated>(RatingKind.class);
        ratings.forEach(rated -> byKind.put(rated.kind(), rated));
        return byKind;
    }
}
