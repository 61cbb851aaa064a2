package qipp.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import qipp.embedded.demo.Cluster.Link;

/** A put that stops half-way: the connection stays open, and the rest never comes. */
final class HalfPut {
    private HalfPut() {}

    /** Sends the first half of a file to its link. */
    static void of(Link link, byte[] content) {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), link.url().getPort());
            var out = socket.getOutputStream();
            out.write(head(link, content.length).getBytes(StandardCharsets.US_ASCII));
            out.write(content, 0, content.length / 2);
            out.flush();
            assertThat(socket.isConnected()).isTrue();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String head(Link link, int length) {
        var headers = link.headers().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        return "PUT " + link.url().getRawPath() + "?" + link.url().getRawQuery() + " HTTP/1.1\r\nHost: "
                + link.url().getAuthority() + "\r\n" + headers + "Content-Length: " + length + "\r\n\r\n";
    }
}
