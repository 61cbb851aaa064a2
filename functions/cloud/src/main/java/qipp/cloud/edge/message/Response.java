package qipp.cloud.edge.message;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.cloud.files.Bytes;

/** What is answered; names of headers in lower case. */
public record Response(int status, SortedMap<String, String> headers, Bytes body) {
    public Response {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    /** A body of a type. */
    public static Response of(int status, String contentType, byte[] body) {
        var headers = new TreeMap<String, String>();
        headers.put("content-type", contentType);
        return new Response(status, headers, Bytes.of(body));
    }

    /** The same with further headers, which do not replace its own. */
    public Response with(SortedMap<String, String> more) {
        var all = new TreeMap<>(more);
        all.putAll(headers);
        return new Response(status, all, body);
    }
}
