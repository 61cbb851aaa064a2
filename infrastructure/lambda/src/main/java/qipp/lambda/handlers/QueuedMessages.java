package qipp.lambda.handlers;

import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;

import java.util.List;
import qipp.cloud.files.Bytes;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.json.JsonText;
import qipp.documents.json.UnexpectedJson;

/** Takes a batch of SQS apart into events of one message each. */
final class QueuedMessages {
    private static final Json SQS = Json.text("aws:sqs");

    private QueuedMessages() {}

    /**
     * A message.
     *
     * @param event the batch as it would be had this message come alone
     */
    record Message(String id, Bytes event) {}

    /** The messages of an event; none where it is not a batch of SQS, and nothing else. */
    static List<Message> of(byte[] event) {
        var records = records(event);
        return records.stream().allMatch(QueuedMessages::isQueued)
                ? records.stream().map(QueuedMessages::message).toList()
                : List.of();
    }

    private static List<Json> records(byte[] event) {
        try {
            return JsonReading.read(event) instanceof Json.Members(var members)
                            && members.get("Records") instanceof Json.Array(var values)
                    ? values
                    : List.of();
        } catch (UnexpectedJson _) {
            return List.of();
        }
    }

    private static boolean isQueued(Json entry) {
        return entry instanceof Json.Members(var members)
                && SQS.equals(members.get("eventSource"))
                && members.get("messageId") instanceof Json.Text;
    }

    private static Message message(Json entry) {
        var id = ((Json.Text) ((Json.Members) entry).members().get("messageId")).value();
        return new Message(id, alone(entry));
    }

    private static Bytes alone(Json entry) {
        return Bytes.of(JsonText.bytes(object(member("Records", new Json.Array(List.of(entry))))));
    }
}
