package qipp.documents.json;

import java.util.Locale;

/**
 * A column of a sheet that stands for an array.
 *
 * @param name as the format writes it; of a key that it does not know, the key
 * @param path from a row's object to the column's value, as the end of a pointer
 * @param first a pointer that shows the column: of a key that the format does not know, where it was met first
 */
record JsonColumn(String name, String path, String first) {
    static JsonColumn of(String name, String array) {
        return new JsonColumn(name, JsonPlace.member("", camelCase(name)), "/" + array);
    }

    static JsonColumn ofMonth(String name, int index, String array) {
        return new JsonColumn(name, JsonPlace.element("/months", index), "/" + array);
    }

    /** {@code Completed on} is {@code completedOn}. */
    static String camelCase(String name) {
        var key = new StringBuilder();
        for (var word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }
}
