package qipp.cloud.events;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import qipp.documents.json.Json;

/**
 * The keys of the files of which one event tells. Sources: the event messages of S3 and of EventBridge, and the
 * CloudEvents adapter for S3, version 1.0.
 */
final class StoredObjects {
    private static final String S3 = "aws:s3";
    private static final String CREATED = "ObjectCreated:";
    private static final String CLOUD_EVENT_CREATED = "com.amazonaws.s3." + CREATED;

    private StoredObjects() {}

    static Stream<String> keys(Json.Members event) {
        List<Json.Members> records = NoticeFields.objects(event, "Records");
        if (!records.isEmpty()) {
            return records.stream().map(StoredObjects::ofS3);
        }
        if (is(event, "Event", "s3:TestEvent")) {
            return Stream.of();
        }
        return Stream.of(event.members().containsKey("specversion") ? ofCloudEvent(event) : ofEventBridge(event));
    }

    /** S3 encodes keys as forms do. */
    private static String ofS3(Json.Members entry) {
        if (!is(entry, "eventSource", S3)
                || !NoticeFields.required(entry, "eventName").startsWith(CREATED)) {
            throw new UnknownEvent("a record that tells of no file that has come");
        }
        var object = NoticeFields.object(NoticeFields.object(entry, "s3"), "object");
        return decoded(NoticeFields.required(object, "key"));
    }

    /** EventBridge does not encode them. */
    private static String ofEventBridge(Json.Members event) {
        if (!is(event, "source", "aws.s3") || !is(event, "detail-type", "Object Created")) {
            throw new UnknownEvent("an event that tells of no file that has come");
        }
        return NoticeFields.required(NoticeFields.object(NoticeFields.object(event, "detail"), "object"), "key");
    }

    /** Its subject is the key as S3 wrote it. */
    private static String ofCloudEvent(Json.Members event) {
        if (!is(event, "specversion", "1.0")
                || !NoticeFields.required(event, "type").startsWith(CLOUD_EVENT_CREATED)) {
            throw new UnknownEvent("a CloudEvent that tells of no file that has come");
        }
        return decoded(NoticeFields.required(event, "subject"));
    }

    private static boolean is(Json.Members event, String key, String value) {
        return NoticeFields.text(event, key).filter(value::equals).isPresent();
    }

    private static String decoded(String key) {
        try {
            return URLDecoder.decode(key, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw new UnknownEvent("a key that is not encoded as S3 does", notEncoded);
        }
    }
}
