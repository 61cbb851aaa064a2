package qipp.cloud.edge;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The web origins whose pages may call us; for any other a browser hears nothing of sharing. */
public final class Origins {
    private final Set<String> allowed;

    public Origins(Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** What the page of an origin may know of an answer. */
    SortedMap<String, String> headers(Optional<String> origin) {
        var headers = new TreeMap<String, String>();
        origin.filter(allowed::contains).ifPresent(known -> {
            headers.put("access-control-allow-origin", known);
            headers.put("access-control-expose-headers", "x-request-id");
        });
        headers.put("vary", "Origin");
        return headers;
    }

    /** The answer to a browser that asks first; empty where the origin is not allowed. */
    Optional<SortedMap<String, String>> preflight(Optional<String> origin) {
        return origin.filter(allowed::contains).map(known -> {
            var headers = headers(Optional.of(known));
            headers.put("access-control-allow-methods", "POST");
            headers.put("access-control-allow-headers", "authorization, content-type, x-request-id");
            headers.put("access-control-max-age", "600");
            return headers;
        });
    }
}
