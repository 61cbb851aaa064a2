package qipp.lambda.gateway;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import qipp.documents.json.Json;

/** The fields of an event of API Gateway: many are not ours to know, and those that are empty may be null or left out. */
record GatewayFields(SortedMap<String, Json> members) {
    static GatewayFields of(Json json) {
        if (json instanceof Json.Members(var members)) {
            return new GatewayFields(members);
        }
        throw new UnknownRequest("no object");
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> new UnknownRequest("no " + key));
    }

    Optional<String> optionalText(String key) {
        return switch (get(key)) {
            case Json.Text(var value) -> Optional.of(value);
            case Json.Null() -> Optional.empty();
            default -> throw new UnknownRequest(key + " is no text");
        };
    }

    boolean truth(String key) {
        return switch (get(key)) {
            case Json.Truth(var value) -> value;
            case Json.Null() -> false;
            default -> throw new UnknownRequest(key + " is neither true nor false");
        };
    }

    GatewayFields object(String key) {
        return of(get(key));
    }

    GatewayFields optionalObject(String key) {
        return get(key) instanceof Json.Null ? new GatewayFields(Collections.emptySortedMap()) : object(key);
    }

    /** All members, each a text. */
    Map<String, List<String>> texts() {
        return map(key -> List.of(text(key)));
    }

    /** All members, each a list of texts. */
    Map<String, List<String>> lists() {
        return map(this::list);
    }

    private List<String> list(String key) {
        if (get(key) instanceof Json.Array(var values)) {
            return values.stream().map(value -> asText(key, value)).toList();
        }
        throw new UnknownRequest(key + " is no list");
    }

    private static String asText(String key, Json value) {
        if (value instanceof Json.Text(var text)) {
            return text;
        }
        throw new UnknownRequest(key + " is no list of texts");
    }

    private Map<String, List<String>> map(Function<String, List<String>> values) {
        return members.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), values, (one, _) -> one, TreeMap::new));
    }

    private Json get(String key) {
        return members.getOrDefault(key, Json.NULL);
    }
}
