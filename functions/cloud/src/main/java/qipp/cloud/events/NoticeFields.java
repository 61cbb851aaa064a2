package qipp.cloud.events;

import java.util.List;
import java.util.Optional;
import qipp.documents.json.Json;

/** Fields of what storage tells: of most we know nothing, and those that we need may not be there. */
final class NoticeFields {
    private NoticeFields() {}

    static Optional<String> text(Json.Members event, String key) {
        return event.members().get(key) instanceof Json.Text(var value) ? Optional.of(value) : Optional.empty();
    }

    static String required(Json.Members event, String key) {
        return text(event, key).orElseThrow(() -> new UnknownEvent("an event lacks " + key));
    }

    static Json.Members object(Json.Members event, String key) {
        return asObject(event.members().getOrDefault(key, Json.NULL));
    }

    /** The objects of an array; none where there is no such array. */
    static List<Json.Members> objects(Json.Members event, String key) {
        return event.members().get(key) instanceof Json.Array(var values)
                ? values.stream().map(NoticeFields::asObject).toList()
                : List.of();
    }

    static Json.Members asObject(Json value) {
        if (value instanceof Json.Members object) {
            return object;
        }
        throw new UnknownEvent("an event lacks an object");
    }
}
