package qipp.container.events;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import qipp.cloud.edge.Edge;
import qipp.cloud.functions.receiving.ReceiveTracker;

/**
 * Takes events of storage by {@code POST /}, and answers for its health. It proves nobody's identity, so the platform lets
 * only its own messages reach it; a forged event can at most have a file looked at again that somebody was given a link
 * for.
 */
public final class EventServer implements AutoCloseable {
    private static final Duration LETS_END = Duration.ofSeconds(30);
    private static final int USUAL_BACKLOG = 0;

    private final HttpServer server;
    private final ExecutorService threads;
    private final String host;

    private EventServer(HttpServer server, ExecutorService threads, String host) {
        this.server = server;
        this.threads = threads;
        this.host = host;
    }

    /**
     * Starts to listen.
     *
     * @param health answers everything that is no event
     * @param port 0 for any that is free
     */
    public static EventServer start(
            Function<ReceiveTracker.In, ReceiveTracker.Out> receiveTracker, Edge health, String host, int port) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var server = listening(host, port);
        server.setExecutor(threads);
        server.createContext("/", new EventRoutes(new Events(receiveTracker), health));
        server.start();
        return new EventServer(server, threads, host);
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://" + host + ":" + server.getAddress().getPort());
    }

    /** Lets end what is under way. */
    @Override
    public void close() {
        server.stop((int) LETS_END.toSeconds());
        threads.close();
    }

    private static HttpServer listening(String host, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(host, port), USUAL_BACKLOG);
        } catch (IOException taken) {
            throw new UncheckedIOException("Nothing can listen on " + host + ":" + port, taken);
        }
    }
}
