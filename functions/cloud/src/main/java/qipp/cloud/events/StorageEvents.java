package qipp.cloud.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.json.UnexpectedJson;

/**
 * Reads events that say files have come: of S3 itself, of EventBridge, each alone or as messages of SQS, and CloudEvents
 * in the structured form. What is none of these is refused, as nobody can say what it would mean.
 */
public final class StorageEvents {
    private static final String FROM_SQS = "aws:sqs";

    private StorageEvents() {}

    /**
     * The files of an event.
     *
     * @param event one JSON document in UTF-8
     * @throws UnknownEvent where it is none that we take
     */
    public static ReceiveTracker.In read(byte[] event) {
        try {
            return new ReceiveTracker.In(notices(document(event)).toList());
        } catch (UnexpectedJson other) {
            throw new UnknownEvent("an event of an unknown form", other);
        }
    }

    private static Stream<Notice> notices(Json.Members event) {
        List<Json.Members> messages = EventFields.objects(event, "Records").stream()
                .filter(record -> EventFields.text(record, "eventSource")
                        .filter(FROM_SQS::equals)
                        .isPresent())
                .toList();
        return messages.isEmpty()
                ? StoredObjects.keys(event).map(key -> new Notice(key, key))
                : messages.stream().flatMap(StorageEvents::ofMessage);
    }

    /** A message's failure is reported by its id, whatever its body is an event of. */
    private static Stream<Notice> ofMessage(Json.Members message) {
        String id = EventFields.required(message, "messageId");
        String body = EventFields.required(message, "body");
        return StoredObjects.keys(document(body.getBytes(StandardCharsets.UTF_8)))
                .map(key -> new Notice(id, key));
    }

    private static Json.Members document(byte[] json) {
        return EventFields.asObject(JsonReading.read(json));
    }
}
