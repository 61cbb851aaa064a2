package qipp.domain.rating.subject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.figures.Figured;
import qipp.domain.figures.Subject;
import qipp.domain.figures.accounts.RegionFigures;
import qipp.domain.programme.Group;
import qipp.domain.programme.Programme;
import qipp.domain.rating.Rated;
import qipp.domain.tracker.Tracker;

/** The ratings of a region and of its groups, their themes and schemes. Source: "Ratings (RAG)". */
public final class RegionRatings {
    private RegionRatings() {}

    /**
     * Every rating with its reason: the region's first, then its themes and schemes, then each group's.
     *
     * @param trackers those of which the figures were made
     * @param rated the ratings of their initiatives, as {@link Ratings} gives them
     */
    public static List<Rated> of(
            Collection<Tracker> trackers, Collection<Rated> rated, Programme programme, RegionFigures figures) {
        var bySubject = rated.stream().collect(Collectors.groupingBy(Rated::subject));
        var initiatives = trackers.stream()
                .flatMap(tracker -> Ratings.members(tracker, bySubject).stream())
                .toList();
        var ratings = new SubjectRatings(programme);
        var region = rate(Subject.region(programme.id()), figures.region(), initiatives, ratings);
        var groups = programme.groups().stream().flatMap(group -> rate(group, programme, figures, initiatives));
        return Stream.concat(region, groups).toList();
    }

    private static Stream<Rated> rate(
            Group group, Programme programme, RegionFigures figures, List<InitiativeRatings> initiatives) {
        var organisations = Set.copyOf(group.organisations());
        var members = initiatives.stream()
                .filter(initiative -> organisations.contains(initiative.organisation()))
                .toList();
        return rate(
                Subject.group(programme.id(), group.id()),
                figures.groups().get(group.id()),
                members,
                new SubjectRatings(programme));
    }

    private static Stream<Rated> rate(
            Subject subject, Figured figured, List<InitiativeRatings> initiatives, SubjectRatings ratings) {
        var members = new Members(subject, initiatives);
        return Stream.concat(
                ratings.organisation(subject, figured.figures(), members.all(), Optional.empty()).stream(),
                members.rateThemes(figured, ratings));
    }
}
