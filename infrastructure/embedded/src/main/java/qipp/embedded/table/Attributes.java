package qipp.embedded.table;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The attributes of an item as they stand in its row: one JSON object of texts. */
final class Attributes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Attributes() {}

    static String write(SortedMap<String, String> attributes) {
        return JSON.writeValueAsString(attributes);
    }

    static SortedMap<String, String> read(String json) {
        return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
    }
}
