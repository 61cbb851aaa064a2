package qipp.localstack;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The queue by which storage tells of files, and the one in which messages are put aside. */
final class Messages {
    private static final SqsClient SQS =
            LocalStack.connection().configure(SqsClient.builder()).build();
    private static final List<QueueAttributeName> WAITING = List.of(
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE);

    private Messages() {}

    /** The event by which EventBridge tells of a file that was put. */
    static String created(String key) {
        return """
                {"version":"0","source":"aws.s3","detail-type":"Object Created","detail":{"bucket":{"name":"%s"},"object":{"key":"%s"}}}""".formatted(Product.output("Bucket"), key);
    }

    static void send(String body) {
        SQS.sendMessage(message -> message.queueUrl(Product.output("Queue")).messageBody(body));
    }

    /** Waits until the queue holds nothing, seen or unseen. */
    static void untilAllAreDealtWith() {
        Waiting.until(
                "an empty queue",
                Messages::waiting,
                all -> all.values().stream().allMatch("0"::equals));
    }

    /** The bodies of messages that were put aside; they stay there. */
    static List<String> putAside() {
        return SQS
                .receiveMessage(request -> request.queueUrl(Product.output("UnreceivedLetters"))
                        .maxNumberOfMessages(10)
                        .visibilityTimeout(0))
                .messages()
                .stream()
                .map(Message::body)
                .toList();
    }

    /** Sends all that was put aside back to where it came from, as the README says. */
    static void redrive() {
        SQS.startMessageMoveTask(task -> task.sourceArn(Product.output("UnreceivedLettersArn")));
    }

    private static Map<QueueAttributeName, String> waiting() {
        return SQS.getQueueAttributes(
                        which -> which.queueUrl(Product.output("Queue")).attributeNames(WAITING))
                .attributes();
    }
}
