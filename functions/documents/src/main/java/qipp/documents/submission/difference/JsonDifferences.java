package qipp.documents.submission.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;

/** Where one JSON value differs from another, by pointer: the first so many places. */
public final class JsonDifferences {
    /** By what a reader knows one of many: the subject of figures, the place of a row, the name of a file. */
    private static final List<String> NAMING =
            List.of("subject", "kind", "organisation", "code", "sheet", "row", "measure", "name");

    private static final int NAMES = 3;

    private final List<Difference> differences = new ArrayList<>();

    private JsonDifferences() {}

    public static List<Difference> between(Json expected, Json found) {
        var differences = new JsonDifferences();
        differences.compare("", "", expected, found);
        return List.copyOf(differences.differences);
    }

    private void compare(String pointer, String about, Json expected, Json found) {
        if (differences.size() == FileDifferences.MOST) {
            return;
        }
        switch (expected) {
            case Json.Members(var members)
            when found instanceof Json.Members(var others) -> members(pointer, about, members, others);
            case Json.Array(var values)
            when found instanceof Json.Array(var others) -> values(pointer, about, values, others);
            case Json.Members _, Json.Array _, Json.Text _, Json.Numeric _, Json.Truth _, Json.Null _ ->
                written(pointer, about, JsonText.string(expected), JsonText.string(found));
        }
    }

    private void members(
            String pointer, String about, SortedMap<String, Json> expected, SortedMap<String, Json> found) {
        var keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (var key : keys) {
            var at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            if (!found.containsKey(key)) {
                differ(Difference.of(at, "is missing").about(about));
            } else if (!expected.containsKey(key)) {
                differ(Difference.of(at, "does not belong there").about(about));
            } else {
                compare(at, about, expected.get(key), found.get(key));
            }
        }
    }

    private void values(String pointer, String about, List<Json> expected, List<Json> found) {
        if (expected.size() != found.size()) {
            differ(new Difference(pointer, "has %s values".formatted(found.size()), String.valueOf(expected.size()))
                    .about(about));
        }
        for (var index = 0; index < Math.min(expected.size(), found.size()); index++) {
            compare(pointer + "/" + index, about(expected.get(index), about), expected.get(index), found.get(index));
        }
    }

    private void written(String pointer, String about, String expected, String found) {
        if (!expected.equals(found)) {
            differ(Difference.of(pointer, found, expected).about(about));
        }
    }

    private void differ(Difference difference) {
        if (differences.size() < FileDifferences.MOST) {
            differences.add(difference);
        }
    }

    /** Which one of many it is; what holds it tells where it does not. */
    private static String about(Json one, String otherwise) {
        if (!(one instanceof Json.Members(var members))) {
            return otherwise;
        }
        var names = NAMING.stream()
                .flatMap(key -> Optional.ofNullable(members.get(key)).flatMap(JsonDifferences::name).stream())
                .limit(NAMES)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? otherwise : names;
    }

    private static Optional<String> name(Json value) {
        return switch (value) {
            case Json.Text(var text) -> Optional.of(text);
            case Json.Numeric(var number) -> Optional.of(number.toPlainString());
            case Json.Truth _, Json.Null _, Json.Array _, Json.Members _ -> Optional.empty();
        };
    }
}
