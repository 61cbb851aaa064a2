package qipp.domain.table.entries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.figures.Subject;
import qipp.domain.figures.accounts.JudgedTracker;
import qipp.domain.figures.accounts.Parts;
import qipp.domain.milestone.MilestoneClasses;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Ref;

/** What the rows of one tracker give to a table. */
record ListedEntries(Programme programme, JudgedTracker judged, Tail tail) {
    Stream<Listed<Initiative>> listedInitiatives() {
        return judged.tracker().initiatives().stream()
                .map(row -> listed(row, Optional.of(row.ref()), Optional.empty()))
                .filter(listed -> listed.isIn(tail));
    }

    Stream<Entry> initiatives() {
        return listedInitiatives().map(ListedEntries::initiative);
    }

    Stream<Entry> milestonesNotMet() {
        return MilestoneClasses.notMet(judged.tracker().milestones(), judged.asAt()).stream()
                .map(row -> listed(row, Optional.of(row.milestone().initiative()), Optional.empty()))
                .flatMap(listed -> entry(Attributes.MILESTONE_NOT_MET, listed));
    }

    Stream<Entry> risks() {
        return judged.tracker().risks().stream()
                .map(row -> listed(row, row.initiative(), row.theme()))
                .flatMap(listed -> entry(Attributes.RISK, listed));
    }

    Stream<Entry> indicators() {
        return judged.tracker().indicators().stream()
                .map(row -> listed(row, row.initiative(), row.theme()))
                .flatMap(listed -> entry(Attributes.INDICATOR, listed));
    }

    /** Parts have no themes: a table that is limited to one has none. */
    Stream<Entry> parts() {
        return Parts.of(judged.tracker(), programme).stream()
                .filter(_ -> tail.equals(Tail.NONE))
                .map(part -> new Entry(
                        List.of(judged.organisation(), part),
                        Map.of(),
                        Coordinates.of(organisation().part(part), Tail.NONE),
                        Optional.empty()));
    }

    static Entry initiative(Listed<Initiative> listed) {
        var subject = Subject.organisation(listed.organisation())
                .initiative(listed.row().ref().text());
        return new Entry(
                List.of(listed.organisation(), listed.row().name()),
                Attribute.read(Attributes.INITIATIVE, listed),
                Coordinates.of(subject, Tail.NONE),
                Optional.empty());
    }

    private <T> Stream<Entry> entry(Collection<Attribute<Listed<T>>> attributes, Listed<T> listed) {
        return Stream.of(listed)
                .filter(row -> row.isIn(tail))
                .map(row -> new Entry(List.of(), Attribute.read(attributes, row), Coordinates.OPEN, Optional.empty()));
    }

    private <T> Listed<T> listed(T row, Optional<Ref> initiative, Optional<String> theme) {
        return Listed.of(row, judged.tracker(), programme, initiative, theme);
    }

    private Subject organisation() {
        return Subject.organisation(judged.organisation());
    }
}
