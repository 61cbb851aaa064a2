package qipp.container.events;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.TreeMap;
import qipp.cloud.edge.Edge;
import qipp.cloud.edge.message.Request;
import qipp.cloud.edge.message.Response;
import qipp.cloud.files.Bytes;

/** What is answered: {@code POST /} with how the event ended, without a body, as that would count as another event. */
final class EventRoutes implements HttpHandler {
    private static final String EVENT = "POST /";
    private static final int NO_BODY = -1;

    private final Events events;
    private final Edge health;

    EventRoutes(Events events, Edge health) {
        this.events = events;
        this.health = health;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var called =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            if (called.equals(EVENT)) {
                exchange.sendResponseHeaders(taken(exchange).status(), NO_BODY);
            } else {
                write(health.answer(withoutBody(exchange)), exchange);
            }
        }
    }

    private Outcome taken(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(Request.LARGEST_BODY + 1);
        if (body.length > Request.LARGEST_BODY) {
            return Outcome.TOO_LARGE;
        }
        return CloudEvent.isIn(exchange.getRequestHeaders())
                ? CloudEvent.document(exchange.getRequestHeaders())
                        .map(events::take)
                        .orElse(Outcome.UNKNOWN)
                : events.take(body);
    }

    private static Request withoutBody(HttpExchange exchange) {
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                new TreeMap<>(exchange.getRequestHeaders()),
                Bytes.of(new byte[0]));
    }

    private static void write(Response answer, HttpExchange exchange) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        var body = answer.body().array();
        boolean isWithBody = !exchange.getRequestMethod().equals("HEAD") && body.length > 0;
        exchange.sendResponseHeaders(answer.status(), isWithBody ? body.length : NO_BODY);
        if (isWithBody) {
            exchange.getResponseBody().write(body);
        }
    }
}
