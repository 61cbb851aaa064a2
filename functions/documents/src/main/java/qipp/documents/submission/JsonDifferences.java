package qipp.documents.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;

/** Where one JSON value differs from another, by pointer: the first so many places. */
final class JsonDifferences {
    private static final int MOST = 100;
    private static final int LONGEST_QUOTE = 80;

    private final List<Difference> differences = new ArrayList<>();

    private JsonDifferences() {}

    /** A place where two values differ. */
    record Difference(String pointer, String message) {}

    static List<Difference> between(Json expected, Json found) {
        var differences = new JsonDifferences();
        differences.compare("", expected, found);
        return List.copyOf(differences.differences);
    }

    private void compare(String pointer, Json expected, Json found) {
        if (differences.size() == MOST) {
            return;
        }
        switch (expected) {
            case Json.Members(var members)
            when found instanceof Json.Members(var others) -> members(pointer, members, others);
            case Json.Array(var values) when found instanceof Json.Array(var others) -> values(pointer, values, others);
            case Json.Members _, Json.Array _, Json.Text _, Json.Numeric _, Json.Truth _, Json.Null _ ->
                written(pointer, JsonText.string(expected), JsonText.string(found));
        }
    }

    private void members(String pointer, SortedMap<String, Json> expected, SortedMap<String, Json> found) {
        var keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (var key : keys) {
            var at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            if (!found.containsKey(key)) {
                differ(at, "is missing");
            } else if (!expected.containsKey(key)) {
                differ(at, "does not belong there");
            } else {
                compare(at, expected.get(key), found.get(key));
            }
        }
    }

    private void values(String pointer, List<Json> expected, List<Json> found) {
        if (expected.size() != found.size()) {
            differ(pointer, "has %s values, the rows give %s".formatted(found.size(), expected.size()));
        }
        for (var index = 0; index < Math.min(expected.size(), found.size()); index++) {
            compare(pointer + "/" + index, expected.get(index), found.get(index));
        }
    }

    private void written(String pointer, String expected, String found) {
        if (!expected.equals(found)) {
            differ(pointer, "is %s, the rows give %s".formatted(quoted(found), quoted(expected)));
        }
    }

    private void differ(String pointer, String message) {
        if (differences.size() < MOST) {
            differences.add(new Difference(pointer, message));
        }
    }

    private static String quoted(String json) {
        return json.length() > LONGEST_QUOTE ? json.substring(0, LONGEST_QUOTE) + "…" : json;
    }
}
