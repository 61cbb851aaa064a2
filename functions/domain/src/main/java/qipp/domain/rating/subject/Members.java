package qipp.domain.rating.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.Figured;
import qipp.domain.figures.Level;
import qipp.domain.figures.Subject;
import qipp.domain.rating.Rated;

/** The initiatives of an organisation, group or region, by the subjects under which they are counted. */
final class Members {
    private final Subject subject;
    private final List<InitiativeRatings> all;
    private final Map<Subject, List<InitiativeRatings>> bySubject = new HashMap<>();

    Members(Subject subject, Collection<InitiativeRatings> all) {
        this.subject = subject;
        this.all = List.copyOf(all);
        this.all.forEach(member -> subjects(member)
                .forEach(of ->
                        bySubject.computeIfAbsent(of, _ -> new ArrayList<>()).add(member)));
    }

    List<InitiativeRatings> all() {
        return all;
    }

    /** The ratings of each theme and scheme of a breakdown. */
    Stream<Rated> rateThemes(Figured figured, SubjectRatings ratings) {
        return figured.breakdown().stream()
                .filter(below -> below.level() == Level.THEME || below.level() == Level.SCHEME)
                .flatMap(below -> rate(below, ratings).stream());
    }

    private List<Rated> rate(Breakdown below, SubjectRatings ratings) {
        return ratings.theme(below.subject(), below.figures(), bySubject.getOrDefault(below.subject(), List.of()));
    }

    private Stream<Subject> subjects(InitiativeRatings member) {
        var theme = subject.theme(member.initiative().theme());
        return Stream.concat(Stream.of(theme), member.initiative().scheme().map(theme::scheme).stream());
    }
}
