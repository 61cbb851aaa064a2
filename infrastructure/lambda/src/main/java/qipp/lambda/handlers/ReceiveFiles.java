package qipp.lambda.handlers;

import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qipp.cloud.events.BatchAnswer;
import qipp.cloud.events.QueuedMessage;
import qipp.cloud.events.StorageEvents;
import qipp.cloud.events.UnknownEvent;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.documents.json.JsonText;
import qipp.domain.keeping.TryAgain;
import qipp.domain.upload.Upload;

/**
 * Receives files of which storage tells. Messages of a queue are answered one by one: what cannot be read, or failed,
 * comes again until the queue puts it aside, and keeps no other from being received.
 */
public final class ReceiveFiles implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiveFiles.class);
    private static final String NEVER_ANNOUNCED = Upload.INCOMING + "rehearsal/" + "0".repeat(32);

    private final Function<ReceiveTracker.In, ReceiveTracker.Out> receiveTracker;

    public ReceiveFiles(Function<ReceiveTracker.In, ReceiveTracker.Out> receiveTracker) {
        this.receiveTracker = receiveTracker;
    }

    @Override
    public byte[] handle(byte[] event) {
        var messages = StorageEvents.messages(event);
        return messages.isEmpty() ? alone(event) : BatchAnswer.of(new ReceiveTracker.Out(failed(messages)));
    }

    private List<String> failed(List<QueuedMessage> messages) {
        return messages.stream().flatMap(this::failed).distinct().toList();
    }

    private Stream<String> failed(QueuedMessage message) {
        try {
            return receiveTracker.apply(message.read()).failed().stream();
        } catch (UnknownEvent unknown) {
            LOG.atError()
                    .addKeyValue("function", "receiveTracker")
                    .addKeyValue("messageId", message.id())
                    .addKeyValue("why", unknown.getMessage())
                    .log("message not understood");
            return Stream.of(message.id());
        }
    }

    /** Who is called without a queue says by an exception that the event is to come again. */
    private byte[] alone(byte[] event) {
        var failed = receiveTracker.apply(StorageEvents.read(event)).failed();
        if (!failed.isEmpty()) {
            throw new TryAgain(failed.size() + " files could not be received now");
        }
        return BatchAnswer.of(new ReceiveTracker.Out(failed));
    }

    /** Of a file that nobody announced. */
    @Override
    public List<byte[]> rehearsals() {
        return List.of(JsonText.bytes(object(
                member("source", text("aws.s3")),
                member("detail-type", text("Object Created")),
                member("detail", object(member("object", object(member("key", text(NEVER_ANNOUNCED)))))))));
    }
}
