package qipp.lambda.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stands in for S3 and DynamoDB in which there is nothing, and which take what is put; or which do not answer. What they
 * do with what they are sent is tested elsewhere, against real ones.
 */
public final class EmptyStores implements AutoCloseable {
    private static final String NO_KEYS =
            "<ListBucketResult><KeyCount>0</KeyCount><IsTruncated>false</IsTruncated></ListBucketResult>";

    private final HttpServer server;
    private final AtomicBoolean silent = new AtomicBoolean();

    private EmptyStores(HttpServer server) {
        this.server = server;
    }

    /** Starts them at an address of this machine. */
    public static EmptyStores start() {
        try {
            var stores =
                    new EmptyStores(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            stores.server.createContext("/", stores::exchange);
            stores.server.start();
            return stores;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void answerNothingMore() {
        silent.set(true);
    }

    void answerAgain() {
        silent.set(false);
    }

    private void exchange(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (silent.get()) {
            answer(exchange, 503, "");
        } else if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, NO_KEYS);
        } else {
            var operation = exchange.getRequestHeaders().getFirst("x-amz-target");
            answer(
                    exchange,
                    200,
                    operation.endsWith(".Query") ? "{\"Items\":[],\"Count\":0,\"ScannedCount\":0}" : "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
