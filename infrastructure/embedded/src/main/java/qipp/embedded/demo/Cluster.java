package qipp.embedded.demo;

import java.net.URI;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.Sha256;

/** An organisation that sends its tracker. */
public record Cluster(Api api, String token) {
    /** Sends a workbook: asks for a link, puts the file to it, and has it checked. */
    public Received send(YearMonth period, String fileName, byte[] content) {
        var link = request(period, fileName, content);
        put(link, content);
        return complete(link);
    }

    /** Asks for a link. */
    public Link request(YearMonth period, String fileName, byte[] content) {
        return Link.of(api.call("requestUpload", announced(period, fileName, content), token));
    }

    /** Puts the file to its link. */
    public void put(Link link, byte[] content) {
        api.put(link.url(), link.headers(), content);
    }

    /** Has the file checked. */
    public Received complete(Link link) {
        var uploadId = Json.object(Json.member("uploadId", Json.text(link.uploadId())));
        return Received.of(JsonFields.of(api.call("completeUpload", uploadId, token)));
    }

    private static Json announced(YearMonth period, String fileName, byte[] content) {
        return Json.object(
                Json.member("period", Json.time(period)),
                Json.member("purpose", Json.text("submit")),
                Json.member("fileName", Json.text(fileName)),
                Json.member("size", Json.number(content.length)),
                Json.member("sha256", Json.text(Sha256.of(content))));
    }

    /** A link by which one file can be put. */
    public record Link(String uploadId, URI url, SortedMap<String, String> headers) {
        public Link {
            headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        }

        private static Link of(Json answered) {
            var fields = JsonFields.of(answered);
            return new Link(fields.text("uploadId"), URI.create(fields.text("url")), Texts.below("headers", answered));
        }
    }

    /**
     * What checking gave.
     *
     * @param state accepted, explain or rejected
     * @param revision the number of the tracker among those of its period
     */
    public record Received(String state, int findings, int revision) {
        private static Received of(JsonFields answer) {
            var result = answer.objects("results", fields -> fields).getFirst();
            return new Received(
                    result.text("state"),
                    result.objects("findings", finding -> finding).size(),
                    answer.count("revision"));
        }
    }
}
