package qipp.documents.json.twin;

import java.util.Optional;
import qipp.domain.place.Place;

/** JSON pointers. Source: RFC 6901. */
final class JsonPlace {
    static final String ROOT = "";

    private JsonPlace() {}

    static String member(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String element(String pointer, int index) {
        return pointer + "/" + index;
    }

    static Place at(String pointer) {
        return pointer.isEmpty() ? Place.WHOLE_FILE : Place.cell(Optional.empty(), pointer);
    }
}
