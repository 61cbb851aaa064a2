package qipp.cloud.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import qipp.cloud.application.HttpServer;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;

/** The product with the small programme, served over HTTP. */
final class Served implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int LONGEST_WAIT_MILLIS = 30_000;

    private final MemoryTable table = new MemoryTable();
    private final MemoryFiles files = new MemoryFiles();
    private final Product product = Product.small(table, files);
    private final HttpServer server = HttpServer.start(product.functions(), product.edge(), "127.0.0.1", 0);

    Product product() {
        return product;
    }

    MemoryTable table() {
        return table;
    }

    URI address() {
        return server.address();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    /** Sends bytes as they stand, and reads until the server closes. */
    String raw(String request) {
        try (var socket = new Socket(address().getHost(), address().getPort())) {
            socket.setSoTimeout(LONGEST_WAIT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
