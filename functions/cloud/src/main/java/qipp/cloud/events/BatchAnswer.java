package qipp.cloud.events;

import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.text;

import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.documents.json.JsonText;

/** What Lambda is told of a batch of messages: those that are to be sent again. */
public final class BatchAnswer {
    private BatchAnswer() {}

    /** The answer as JSON in UTF-8; no failure means that all messages are done with. */
    public static byte[] of(ReceiveTracker.Out out) {
        return JsonText.bytes(object(member(
                "batchItemFailures", array(out.failed(), id -> object(member("itemIdentifier", text(id)))))));
    }
}
