package qipp.cloud.events;

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
    private StorageEvents() {}

    /**
     * The files of an event, those of all messages where it is a batch.
     *
     * @param event one JSON document in UTF-8
     * @throws UnknownEvent where it is none that we take
     */
    public static ReceiveTracker.In read(byte[] event) {
        Json.Members document = document(event);
        List<QueuedMessage> messages = messages(document);
        return new ReceiveTracker.In(
                messages.isEmpty()
                        ? StoredObjects.keys(document)
                                .map(key -> new Notice(key, key))
                                .toList()
                        : messages.stream()
                                .flatMap(message -> message.read().notices().stream())
                                .toList());
    }

    /** The messages of a batch of SQS, each to be read by itself; none where the event is no such batch. */
    public static List<QueuedMessage> messages(byte[] event) {
        try {
            return messages(document(event));
        } catch (UnknownEvent _) {
            return List.of();
        }
    }

    static Stream<String> keys(byte[] event) {
        return StoredObjects.keys(document(event));
    }

    private static List<QueuedMessage> messages(Json.Members event) {
        try {
            return QueuedMessage.all(NoticeFields.objects(event, "Records"));
        } catch (UnknownEvent _) {
            return List.of();
        }
    }

    private static Json.Members document(byte[] json) {
        try {
            return NoticeFields.asObject(JsonReading.read(json));
        } catch (UnexpectedJson other) {
            throw new UnknownEvent("an event of an unknown form", other);
        }
    }
}
