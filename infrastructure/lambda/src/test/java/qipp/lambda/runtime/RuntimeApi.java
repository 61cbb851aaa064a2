package qipp.lambda.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in for the Lambda Runtime API, version 2018-06-01: hands events to one runtime, and takes its answers, errors and
 * its word that it is ready for a snapshot.
 */
public final class RuntimeApi implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("/2018-06-01/runtime/(?:invocation/)?(?:[^/]+/)?([a-z]+)");
    private static final String END = "";
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final CountDownLatch restored = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /**
     * What a runtime said.
     *
     * @param kind {@code response} or {@code error} of an invocation, {@code initError}, or {@code snapshot}: it waits to be
     *     restored
     */
    public record Outcome(String kind, String body) {}

    private RuntimeApi(HttpServer server) {
        this.server = server;
    }

    static RuntimeApi start() {
        try {
            var api = new RuntimeApi(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            api.server.setExecutor(api.threads);
            api.server.createContext("/", api::exchange);
            api.server.start();
            return api;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Hands an event over. */
    void offer(String event) {
        events.add(event);
    }

    /** The next thing that the runtime says; empty where it says nothing for a minute. */
    Optional<Outcome> next() {
        try {
            return Optional.ofNullable(outcomes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** As though a snapshot had been taken and restored. */
    void restore() {
        restored.countDown();
    }

    /** Waits until the runtime first asked for an event: it is ready then. */
    void awaitReady() {
        try {
            if (!asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The runtime does not ask for an event");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private void exchange(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (path) {
            case "/2018-06-01/runtime/invocation/next" -> event(exchange);
            case "/2018-06-01/runtime/restore/next" -> snapshot(exchange);
            case "/2018-06-01/runtime/init/error" -> said(exchange, new Outcome("initError", body));
            default -> said(exchange, new Outcome(lastOf(path), body));
        }
    }

    private void event(HttpExchange exchange) throws IOException {
        asked.countDown();
        var event = taken();
        if (event.equals(END)) {
            exchange.close();
            return;
        }
        Map.of(
                        "Content-Type", "application/json",
                        "Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700",
                        "Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString(),
                        "Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 30_000),
                        "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-2:123456789012:function:test")
                .forEach(exchange.getResponseHeaders()::set);
        answer(exchange, 200, event);
    }

    private void snapshot(HttpExchange exchange) throws IOException {
        outcomes.add(new Outcome("snapshot", ""));
        try {
            restored.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        answer(exchange, 200, "");
    }

    private void said(HttpExchange exchange, Outcome outcome) throws IOException {
        answer(exchange, 202, "{}");
        outcomes.add(outcome);
    }

    private String taken() {
        try {
            return events.take();
        } catch (InterruptedException _) {
            return END;
        }
    }

    private static String lastOf(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? matcher.group(1) : path;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        events.add(END);
        restore();
        server.stop(0);
        threads.shutdownNow();
    }
}
