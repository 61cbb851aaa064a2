package qipp.documents.examples;

import java.util.SortedSet;
import java.util.TreeSet;
import qipp.documents.json.Json;

/** Every key of a JSON value with the way to it, sorted: {@code results[].findings[].code}. */
public final class KeyPaths {
    private final SortedSet<String> paths = new TreeSet<>();

    private KeyPaths() {}

    /** One path a line. */
    public static String of(Json json) {
        var keys = new KeyPaths();
        keys.walk("", json);
        return String.join("\n", keys.paths) + "\n";
    }

    private void walk(String path, Json json) {
        switch (json) {
            case Json.Members(var members) -> members.forEach((key, value) -> step(path, key, value));
            case Json.Array(var values) -> values.forEach(value -> walk(path + "[]", value));
            case Json.Text _, Json.Numeric _, Json.Truth _, Json.Null _ -> {}
        }
    }

    private void step(String path, String key, Json value) {
        var here = path.isEmpty() ? key : path + "." + key;
        paths.add(here);
        walk(here, value);
    }
}
