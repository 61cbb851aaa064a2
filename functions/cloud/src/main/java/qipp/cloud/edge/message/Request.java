package qipp.cloud.edge.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.cloud.files.Bytes;

/**
 * A request as any server hands it over.
 *
 * @param path with its leading slash, as it was sent, without a query
 * @param headers of those that the edge looks at, each with all its values; names in lower case
 * @param body at most {@link #LARGEST_BODY} bytes; one byte more stands for a body that is too large
 */
public record Request(String method, String path, Map<String, List<String>> headers, Bytes body) {
    /** In bytes. */
    public static final int LARGEST_BODY = 1 << 20;

    /** No other header reaches the edge, let alone a function. */
    private static final Set<String> LOOKED_AT = Set.of(
            "authorization",
            "content-encoding",
            "content-type",
            "origin",
            "x-request-id",
            "access-control-request-method");

    public Request {
        headers = headers.entrySet().stream()
                .filter(header -> LOOKED_AT.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> List.copyOf(header.getValue()),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList(),
                        TreeMap::new));
    }

    /** The only value of a header; one that is given twice counts as not given, as nobody can say which is meant. */
    public Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** Whether the body is said to be anything but what it stands for. */
    public boolean isEncoded() {
        return headers.getOrDefault("content-encoding", List.of()).stream()
                .anyMatch(coding -> !coding.strip().equalsIgnoreCase("identity"));
    }

    /** Whether the body is longer than {@link #LARGEST_BODY}. */
    public boolean isTooLarge() {
        return body.length() > LARGEST_BODY;
    }
}
