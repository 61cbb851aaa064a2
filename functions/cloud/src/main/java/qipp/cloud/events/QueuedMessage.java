package qipp.cloud.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;
import qipp.documents.json.Json;

/**
 * A message of SQS: its failure is reported by its id, whatever its body is an event of.
 *
 * @param body the event of which it tells, where it has one
 */
public record QueuedMessage(String id, Optional<String> body) {
    private static final String FROM_SQS = "aws:sqs";

    /** The records of a batch as messages; none where one of them is no message. */
    static List<QueuedMessage> all(List<Json.Members> records) {
        return records.stream().allMatch(QueuedMessage::isMessage)
                ? records.stream().map(QueuedMessage::of).toList()
                : List.of();
    }

    /**
     * The files of which it tells.
     *
     * @throws UnknownEvent where its body is no event that we take
     */
    public ReceiveTracker.In read() {
        String event = body.orElseThrow(() -> new UnknownEvent("a message lacks its body"));
        return new ReceiveTracker.In(StorageEvents.keys(event.getBytes(StandardCharsets.UTF_8))
                .map(key -> new Notice(id, key))
                .toList());
    }

    private static boolean isMessage(Json.Members entry) {
        return NoticeFields.text(entry, "eventSource").filter(FROM_SQS::equals).isPresent()
                && NoticeFields.text(entry, "messageId").isPresent();
    }

    private static QueuedMessage of(Json.Members entry) {
        return new QueuedMessage(NoticeFields.required(entry, "messageId"), NoticeFields.text(entry, "body"));
    }
}
