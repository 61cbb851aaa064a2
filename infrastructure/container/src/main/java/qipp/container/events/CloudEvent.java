package qipp.container.events;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;

/**
 * A CloudEvent whose attributes stand in headers and whose data is the body, as most senders send it. Source: CloudEvents
 * 1.0, HTTP protocol binding, 3.1 (binary content mode).
 */
final class CloudEvent {
    private static final String PREFIX = "ce-";
    private static final String VERSION = PREFIX + "specversion";

    private CloudEvent() {}

    /** Whether the headers are those of an event; where they are not, the body is all of it. */
    static boolean isIn(Map<String, List<String>> headers) {
        return headers.keySet().stream().anyMatch(name -> name.equalsIgnoreCase(VERSION));
    }

    /**
     * The attributes as the JSON document that they would be in the other mode; empty where they are not encoded as they
     * should be. The data is left out, as nobody reads it.
     */
    static Optional<byte[]> document(Map<String, List<String>> headers) {
        try {
            return Optional.of(JsonText.bytes(new Json.Members(attributes(headers))));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /** An attribute that is given twice is not there, as nobody can say which is meant. */
    private static SortedMap<String, Json> attributes(Map<String, List<String>> headers) {
        var attributes = new TreeMap<String, Json>();
        headers.forEach((header, values) -> {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith(PREFIX) && values.size() == 1) {
                attributes.put(name.substring(PREFIX.length()), Json.text(decoded(values.getFirst())));
            }
        });
        return attributes;
    }

    /** A header has percent escapes, and a plus stands for itself. */
    private static String decoded(String value) {
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
