package qipp.domain.merge.crosscheck;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.merge.submission.CrossCheck;
import qipp.domain.merge.submission.CrossCheckKind;
import qipp.domain.merge.submission.Row;
import qipp.domain.merge.submission.SubmissionRows;
import qipp.domain.place.SourceRow;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;

/** Looks for the same work in two organisations, whose savings and milestones may then count twice in the region. */
public final class DoubleCounts {
    private final SharedName names;

    private DoubleCounts(Programme programme) {
        this.names = new SharedName(programme);
    }

    /** What may be counted twice, each pair once. */
    public static List<CrossCheck> of(SubmissionRows rows, Programme programme) {
        var counts = new DoubleCounts(programme);
        return Stream.of(
                        shared(CrossCheckKind.SAME_MILESTONE, counts.milestones(rows)),
                        shared(CrossCheckKind.SAME_SCHEME, counts.schemes(rows)))
                .flatMap(kind -> kind)
                .toList();
    }

    /** A piece of work as one row names it; the day tells milestones of one text apart. */
    private record Named(String name, Key key, Row<SourceRow> place) {}

    private record Key(String folded, Optional<LocalDate> due) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::folded)
                .thenComparing(key -> key.due.map(LocalDate::toString).orElse(""));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private Stream<Named> milestones(SubmissionRows rows) {
        return rows.milestones().stream()
                .flatMap(row ->
                        named(row.value().name(), Optional.of(row.value().firstDue()), place(row, Milestone::source)));
    }

    private Stream<Named> schemes(SubmissionRows rows) {
        return rows.initiatives().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.value().name()), row.value().scheme().stream())
                        .flatMap(name -> named(name, Optional.empty(), place(row, Initiative::source))));
    }

    private Stream<Named> named(String name, Optional<LocalDate> due, Row<SourceRow> place) {
        return names.shared(name).map(folded -> new Named(name, new Key(folded, due), place)).stream();
    }

    private static <T> Row<SourceRow> place(Row<T> row, Function<T, SourceRow> source) {
        return new Row<>(row.organisation(), source.apply(row.value()));
    }

    private static Stream<CrossCheck> shared(CrossCheckKind kind, Stream<Named> all) {
        return all.collect(Collectors.groupingBy(Named::key)).entrySet().stream()
                .filter(same -> isInSeveral(same.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(same -> check(kind, same.getValue()));
    }

    private static boolean isInSeveral(List<Named> same) {
        return same.size() > 1 && organisations(same).size() > 1;
    }

    private static CrossCheck check(CrossCheckKind kind, List<Named> same) {
        var organisations = organisations(same);
        var what = same.getFirst().name();
        return new CrossCheck(
                kind,
                organisations,
                what,
                same.stream().map(Named::place).distinct().toList(),
                Optional.empty(),
                message(kind, what, String.join(", ", organisations)));
    }

    private static String message(CrossCheckKind kind, String what, String organisations) {
        var noun = kind == CrossCheckKind.SAME_MILESTONE ? "milestone" : "scheme";
        return "The same %s stands in the trackers of %s, and may count twice: %s."
                .formatted(noun, organisations, what);
    }

    private static List<String> organisations(List<Named> same) {
        return same.stream()
                .map(named -> named.place().organisation())
                .distinct()
                .toList();
    }
}
