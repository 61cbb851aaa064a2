package qipp.cloud.fakes;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import qipp.documents.json.JsonFields;
import qipp.documents.json.Sha256;

/** An organisation that sends trackers: asks for links, puts files by them, and says so. */
public record Sender(Product product, MemoryFiles files, String authorization) {
    /** A file under its key in storage, with the id of its upload. */
    public record Put(String uploadId, String key) {}

    public Put put(String period, String fileName, byte[] content) {
        return put(period, "submit", fileName, content);
    }

    public Put put(String period, String purpose, String fileName, byte[] content) {
        Put asked = ask(period, purpose, fileName, content);
        files.put(asked.key(), content);
        return asked;
    }

    /** Asks for a link, and leaves it unused. */
    public Put ask(String period, String purpose, String fileName, byte[] content) {
        JsonFields link = product.call("requestUpload", authorization, body(period, purpose, fileName, content))
                .fields();
        return new Put(
                link.text("uploadId"), URI.create(link.text("url")).getPath().substring(1));
    }

    public Answered complete(Put put) {
        return product.call("completeUpload", authorization, "{\"uploadId\":\"" + put.uploadId() + "\"}");
    }

    /** The whole road, for a file of one word. */
    public Answered send(String period, String word) {
        return complete(put(period, "tracker.xlsx", word.getBytes(StandardCharsets.UTF_8)));
    }

    private static String body(String period, String purpose, String fileName, byte[] content) {
        return """
                {"period":"%s","purpose":"%s","fileName":"%s","size":%d,"sha256":"%s"}""".formatted(period, purpose, fileName, content.length, Sha256.of(content));
    }
}
