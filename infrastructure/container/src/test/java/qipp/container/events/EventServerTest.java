package qipp.container.events;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import qipp.cloud.edge.Edge;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.Pages;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.edge.message.Request;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;

class EventServerTest {
    private static final String KEY = "incoming/nhs-london-2012-13/2012-06/NCL/0123456789abcdef0123456789abcdef";
    private static final String STRUCTURED =
            "{\"specversion\":\"1.0\",\"type\":\"com.amazonaws.s3.ObjectCreated:Put\",\"subject\":\"" + KEY + "\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private Function<ReceiveTracker.In, ReceiveTracker.Out> answer = in -> new ReceiveTracker.Out(List.of());
    private EventServer server;

    @BeforeEach
    void start() {
        var health = new Edge(
                List.of(),
                List.of(Pages.health()),
                _ -> {
                    throw new IllegalStateException("nobody is asked who they are");
                },
                new Origins(Set.of()),
                () -> "id",
                new CallLog(Clock.systemUTC()));
        server = EventServer.start(this::receive, health, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    private ReceiveTracker.Out receive(ReceiveTracker.In in) {
        in.notices().stream().map(Notice::key).forEach(received::add);
        return answer.apply(in);
    }

    @Test
    void takes_an_event_whose_attributes_stand_in_headers() throws Exception {
        var event = event("the object's own fields, which nobody reads")
                .header("ce-specversion", "1.0")
                .header("Ce-Type", "com.amazonaws.s3.ObjectCreated:Put")
                .header("ce-source", "aws:s3.eu-west-2.files")
                .header("ce-id", "1")
                .header("ce-subject", KEY.replace("/", "%2F"));
        assertThat(status(event)).isEqualTo(204);
        assertThat(received).containsExactly(KEY);
    }

    @Test
    void takes_an_event_that_is_all_in_the_body() throws Exception {
        assertThat(status(event(STRUCTURED).header("content-type", "application/cloudevents+json")))
                .isEqualTo(204);
        assertThat(received).containsExactly(KEY);
    }

    @Test
    void has_sent_again_what_a_store_did_not_answer_to() throws Exception {
        answer = in ->
                new ReceiveTracker.Out(in.notices().stream().map(Notice::id).toList());
        assertThat(status(event(STRUCTURED))).isEqualTo(503);
    }

    @Test
    void has_sent_again_what_failed_here() throws Exception {
        answer = _ -> {
            throw new IllegalStateException("a bug");
        };
        assertThat(status(event(STRUCTURED))).isEqualTo(503);
    }

    @Test
    void writes_down_where_something_failed_and_not_in_which_words() throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        ((Logger) LoggerFactory.getLogger(Events.class)).addAppender(lines);
        answer = _ -> {
            throw new IllegalStateException("a cell");
        };
        status(event(STRUCTURED));
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getKeyValuePairs().toString())
                    .contains("java.lang.IllegalStateException", "EventServerTest")
                    .doesNotContain("a cell");
            assertThat(line.getFormattedMessage()).isEqualTo("an event was not taken");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    @Test
    void refuses_what_tells_of_no_file() throws Exception {
        var removed = event("{}")
                .header("ce-specversion", "1.0")
                .header("ce-type", "com.amazonaws.s3.ObjectRemoved:Delete")
                .header("ce-subject", KEY);
        assertThat(status(removed)).isEqualTo(400);
        assertThat(status(event("not JSON"))).isEqualTo(400);
        assertThat(received).isEmpty();
    }

    @Test
    void refuses_attributes_that_are_not_encoded_as_they_should_be() throws Exception {
        var event = event("{}").header("ce-specversion", "1.0").header("ce-subject", "100%");
        assertThat(status(event)).isEqualTo(400);
    }

    @Test
    void refuses_a_body_that_is_larger_than_any_event() throws Exception {
        assertThat(status(event("x".repeat(Request.LARGEST_BODY + 1)))).isEqualTo(413);
    }

    @Test
    void takes_events_by_post_to_its_root_alone() throws Exception {
        assertThat(status(HttpRequest.newBuilder(server.address()))).isEqualTo(404);
        assertThat(status(HttpRequest.newBuilder(server.address().resolve("/other"))
                        .POST(BodyPublishers.ofString(STRUCTURED))))
                .isEqualTo(404);
        assertThat(received).isEmpty();
    }

    @Test
    void answers_for_its_health_while_it_is_busy_and_takes_no_more_than_it_bears() throws Exception {
        var begun = new CountDownLatch(Events.AT_ONCE);
        var mayEnd = new CountDownLatch(1);
        answer = _ -> {
            begun.countDown();
            awaited(mayEnd);
            return new ReceiveTracker.Out(List.of());
        };
        var underWay = IntStream.range(0, Events.AT_ONCE)
                .mapToObj(_ -> client.sendAsync(event(STRUCTURED).build(), BodyHandlers.discarding()))
                .toList();
        awaited(begun);
        assertThat(status(event(STRUCTURED))).isEqualTo(429);
        assertThat(status(HttpRequest.newBuilder(server.address().resolve("/health"))))
                .isEqualTo(200);
        mayEnd.countDown();
        assertThat(underWay)
                .allSatisfy(call -> assertThat(call.get().statusCode()).isEqualTo(204));
    }

    @Test
    void lets_end_what_is_under_way_when_it_stops() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        answer = _ -> {
            begun.countDown();
            awaited(mayEnd);
            return new ReceiveTracker.Out(List.of());
        };
        var underWay = client.sendAsync(event(STRUCTURED).build(), BodyHandlers.discarding());
        awaited(begun);
        var stopped = CompletableFuture.runAsync(server::close);
        mayEnd.countDown();
        assertThat(underWay.get().statusCode()).isEqualTo(204);
        stopped.get();
    }

    private HttpRequest.Builder event(String body) {
        return HttpRequest.newBuilder(URI.create(server.address() + "/")).POST(BodyPublishers.ofString(body));
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
