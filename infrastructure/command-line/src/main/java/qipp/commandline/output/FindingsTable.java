package qipp.commandline.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.terminal.Colours;

/** Findings for people: grouped by rule, the first places of each and how many there are beside. */
record FindingsTable(Colours colours) {
    private static final int PLACES_SHOWN = 10;

    Stream<String> lines(List<Finding> findings) {
        return byCode(findings).values().stream().flatMap(this::group);
    }

    private static Map<Code, List<Finding>> byCode(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
    }

    private Stream<String> group(List<Finding> findings) {
        var first = findings.getFirst();
        var heading = "  %s  %s"
                .formatted(
                        colours.of(first.severity(), first.severity().published()),
                        colours.strong(first.code().published()));
        var shown = findings.stream().limit(PLACES_SHOWN).flatMap(FindingsTable::one);
        return Stream.of(Stream.of(heading), shown, more(findings.size())).flatMap(lines -> lines);
    }

    private static Stream<String> one(Finding finding) {
        return Stream.of(
                        Optional.of("    %s: %s".formatted(places(finding.places()), finding.message())),
                        Optional.of(finding.entered())
                                .filter(text -> !text.isEmpty())
                                .map(text -> "      entered:  " + text),
                        Optional.of(finding.expected())
                                .filter(text -> !text.isEmpty())
                                .map(text -> "      expected: " + text),
                        Optional.of(finding.fix())
                                .filter(text -> !text.isEmpty())
                                .map(text -> "      to do:    " + text))
                .flatMap(Optional::stream)
                .map(Harmless::of);
    }

    private static String places(List<Place> places) {
        var shown =
                places.stream().limit(PLACES_SHOWN).map(FindingsTable::place).collect(Collectors.joining(", "));
        var left = places.size() - PLACES_SHOWN;
        return left > 0 ? shown + " and " + left + " more" : shown;
    }

    private static String place(Place place) {
        var cell = place.cell()
                .map(name -> place.sheet().map(sheet -> sheet + "!" + name).orElse(name));
        return cell.or(place::sheet).orElse("whole tracker");
    }

    private static Stream<String> more(int findings) {
        var left = findings - PLACES_SHOWN;
        return left > 0 ? Stream.of("    and " + left + " more of this kind") : Stream.empty();
    }
}
