package qipp.lambda.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import qipp.lambda.handlers.Handler;

/**
 * A handler as Spring Cloud Function calls it. Of all types this one alone is handed the event as it came: with others
 * the adapter takes headers, bodies and arrays apart, and loses the status.
 */
final class StreamFunction implements Function<Message<InputStream>, Message<byte[]>> {
    private final Handler handler;

    StreamFunction(Handler handler) {
        this.handler = handler;
    }

    @Override
    public Message<byte[]> apply(Message<InputStream> event) {
        try {
            return MessageBuilder.withPayload(handler.handle(event.getPayload().readAllBytes()))
                    .build();
        } catch (IOException cutOff) {
            throw new UncheckedIOException("An event could not be read", cutOff);
        }
    }
}
