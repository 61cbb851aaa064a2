package qipp.embedded.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qipp.embedded.data.Keys;
import qipp.embedded.opening.CannotOpen;

/**
 * Answers on the loopback address, to who can read this installation's keys. The only thing that it does is to write a
 * backup: the data folder has one opener, so who serves has to write it. It is the outermost place of that, so it catches
 * everything: the server of the JDK would tell nobody of a fault.
 */
public final class Control implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Control.class);

    static final String BACKUP = "/backup";

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 409;
    private static final int FAULT = 500;
    private static final int LONGEST_PATH = 4_096;
    private static final int AT_ONCE = 0;

    private final Keys keys;
    private final Address address;
    private final HttpServer server;
    private final ExecutorService thread;

    private Control(Keys keys, Address address, HttpServer server, ExecutorService thread) {
        this.keys = keys;
        this.address = address;
        this.server = server;
        this.thread = thread;
    }

    /**
     * Starts to answer, and writes down where.
     *
     * @param backup writes one into a folder and says what it wrote
     */
    public static Control start(Keys keys, String secret, Function<Path, String> backup) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var thread = Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("control").daemon().factory());
            var control = new Control(keys, new Address(server.getAddress().getPort(), secret), server, thread);
            server.createContext(BACKUP, exchange -> control.answer(exchange, backup));
            server.setExecutor(thread);
            server.start();
            control.address.keep(keys);
            return control;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        Address.forget(keys);
        server.stop(AT_ONCE);
        thread.close();
    }

    private void answer(HttpExchange exchange, Function<Path, String> backup) throws IOException {
        if (!isFromWhoKnows(exchange)) {
            answer(exchange, FORBIDDEN, "This is not for you.");
            return;
        }
        try {
            answer(exchange, OK, backup.apply(target(exchange)));
        } catch (CannotOpen refusal) {
            answer(exchange, REFUSED, refusal.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("A backup was broken off", fault);
            answer(exchange, FAULT, "The backup was broken off; the log of the process that serves says where.");
        }
    }

    private boolean isFromWhoKnows(HttpExchange exchange) {
        var said = exchange.getRequestHeaders().getFirst("Authorization");
        return said != null && MessageDigest.isEqual(bytes(said), bytes(address.authorization()));
    }

    private static Path target(HttpExchange exchange) throws IOException {
        return Path.of(new String(exchange.getRequestBody().readNBytes(LONGEST_PATH), StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes(text).length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes(text));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
