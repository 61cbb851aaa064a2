package qipp.domain.checking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.reading.format.TrackerSheet;

/**
 * Findings from top to bottom: first what is about the whole file, then by sheet in the order of the format, by row,
 * column and code. In a JSON tracker the first part of a pointer is the sheet, and a number in it the row.
 */
final class FindingOrder {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern POINTER = Pattern.compile("/([A-Za-z]+)(?:/([0-9]{1,7}))?(?:/.*)?");
    private static final int LETTERS = 26;
    private static final List<TrackerSheet> SHEETS = List.of(TrackerSheet.values());

    private FindingOrder() {}

    /** The findings in this order. Where each belongs is worked out once. */
    static List<Finding> topToBottom(Stream<Finding> findings) {
        return findings.map(Placed::new).sorted().map(Placed::finding).toList();
    }

    /** A finding that knows where it belongs. */
    private static final class Placed implements Comparable<Placed> {
        private final Finding finding;
        private final int[] numbers;
        private final String label;

        Placed(Finding finding) {
            var place = finding.place();
            this.finding = finding;
            this.numbers = new int[] {sheet(place).orElse(-1), row(place), column(place)};
            this.label = place.row().orElse("");
        }

        Finding finding() {
            return finding;
        }

        @Override
        public int compareTo(Placed other) {
            int byPlace = Arrays.compare(numbers, other.numbers);
            int byLabel = byPlace == 0 ? label.compareTo(other.label) : byPlace;
            int byCode = byLabel == 0 ? finding.code().compareTo(other.finding.code()) : byLabel;
            return byCode == 0 ? finding.message().compareTo(other.finding.message()) : byCode;
        }
    }

    private static Optional<Integer> sheet(Place place) {
        return place.sheet()
                .map(FindingOrder::index)
                .or(() -> part(place, POINTER, 1).map(FindingOrder::indexOfKey));
    }

    /** A sheet of a name that the format does not know comes last. */
    private static int index(String sheet) {
        return first(SHEETS.size(), index -> SHEETS.get(index).label().equalsIgnoreCase(sheet.strip()));
    }

    /** A key of a JSON tracker that is no sheet stands on the Cover. */
    private static int indexOfKey(String key) {
        return index(key) % SHEETS.size();
    }

    private static int row(Place place) {
        return number(place, ADDRESS, 2).or(() -> number(place, POINTER, 2)).orElseGet(() -> label(place));
    }

    private static int column(Place place) {
        return part(place, ADDRESS, 1).map(FindingOrder::number).orElseGet(() -> named(place, place.column()));
    }

    /** A key of a JSON tracker's Cover counts as its label. */
    private static int label(Place place) {
        return place.cell().isPresent() ? named(place, place.row()) : 0;
    }

    private static int named(Place place, Optional<String> name) {
        var columns = sheet(place)
                .filter(index -> index < SHEETS.size())
                .map(index -> SHEETS.get(index).columns())
                .orElse(List.of());
        return first(
                columns.size(),
                index ->
                        name.filter(columns.get(index).name()::equalsIgnoreCase).isPresent());
    }

    /** The first index of so many that fits, or how many there are. */
    private static int first(int count, IntPredicate fits) {
        return IntStream.range(0, count).filter(fits).findFirst().orElse(count);
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
    }

    private static Optional<Integer> number(Place place, Pattern pattern, int group) {
        return part(place, pattern, group).map(Integer::valueOf);
    }

    private static Optional<String> part(Place place, Pattern pattern, int group) {
        return place.cell()
                .map(pattern::matcher)
                .filter(matcher -> matcher.matches())
                .flatMap(matcher -> Optional.ofNullable(matcher.group(group)));
    }
}
