package qipp.cloud.edge;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Headers of every answer: nothing is kept on the way, shown in a frame, or taken for another type. */
final class SafeHeaders {
    private static final Map<String, String> FIXED = Map.of(
            "cache-control", "no-store",
            "content-security-policy", "default-src 'none'; frame-ancestors 'none'",
            "referrer-policy", "no-referrer",
            "strict-transport-security", "max-age=31536000",
            "x-content-type-options", "nosniff");

    private SafeHeaders() {}

    static SortedMap<String, String> all(String requestId) {
        var headers = new TreeMap<>(FIXED);
        headers.put("x-request-id", requestId);
        return headers;
    }
}
