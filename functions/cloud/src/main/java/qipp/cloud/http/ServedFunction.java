package qipp.cloud.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import qipp.cloud.edge.Edge;
import qipp.cloud.edge.message.Response;

/**
 * A function as function-web calls it, under its name. Request and response pass by the {@link Exchange}, as a message
 * keeps neither the bytes of a body nor a status.
 */
public final class ServedFunction implements Function<Message<byte[]>, Message<byte[]>> {
    private final Edge edge;

    public ServedFunction(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Message<byte[]> apply(Message<byte[]> bare) {
        HttpServletRequest current = current();
        Response answer = edge.answer(Exchange.request(current));
        Exchange.keep(answer, current);
        return MessageBuilder.withPayload(answer.body().array()).build();
    }

    private static HttpServletRequest current() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
