package qipp.cloud.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A server in the place of AWS that answers as a test has it, or not at all. */
public final class FaultyServer implements AutoCloseable {
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private FaultyServer(HttpServer server) {
        this.server = server;
    }

    /** Answers every request with one status and body. */
    public static FaultyServer answering(int status, String body) {
        return answering(_ -> new Answer(status, body));
    }

    /** Answers each request by its body. */
    public static FaultyServer answering(Answering answering) {
        return start((_, exchange) -> send(exchange, answering.to(body(exchange))));
    }

    /** Takes requests and says nothing, until it is closed. */
    public static FaultyServer hanging() {
        return start((faulty, _) -> faulty.awaitClosed());
    }

    /** Closes the connection in the middle of an answer. */
    public static FaultyServer breakingOff() {
        return start((_, exchange) -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.close();
        });
    }

    /** A connection to it that waits for what will be answered. */
    public AwsConnection connection() {
        var endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return AwsConnection.at(endpoint, "eu-west-2", "key", "secret").withPatience(Duration.ofMinutes(1));
    }

    /** A connection to it that soon loses its patience. */
    public AwsConnection hastyConnection() {
        return connection().withPatience(Duration.ofMillis(400));
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private static FaultyServer start(Handler handler) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var faulty = new FaultyServer(server);
            server.createContext("/", exchange -> handler.handle(faulty, exchange));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return faulty;
        } catch (IOException fault) {
            throw new AssertionError("No server", fault);
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /** A status and a body. */
    public record Answer(int status, String body) {}

    /** What is answered to a body. */
    @FunctionalInterface
    public interface Answering {
        Answer to(String body);
    }

    @FunctionalInterface
    private interface Handler {
        void handle(FaultyServer server, HttpExchange exchange) throws IOException;
    }
}
