package qipp.embedded.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;
import qipp.embedded.opening.CannotOpen;

/** The ports of one process: of the functions, of the files, and of sign-in. */
public record ListenPorts(int functions, int files, int signIn) {
    private static final int ALL = 3;
    private static final int HIGHEST = 65_535;

    /** Three ports in a row from the given one; any that are free where it is 0. */
    public static ListenPorts from(int first) {
        if (first < 0 || first > HIGHEST - ALL + 1) {
            throw new CannotOpen("A port is a number from 1 to " + (HIGHEST - ALL + 1)
                    + ", as the two after it are used too; 0 takes any that are free.");
        }
        return first == 0 ? free() : new ListenPorts(first, first + 1, first + 2);
    }

    /**
     * Says before anything is started that a port is taken.
     *
     * @throws CannotOpen where it is
     */
    void requireFree(String host) {
        List.of(functions, files, signIn).forEach(port -> requireFree(host, port));
    }

    private static void requireFree(String host, int port) {
        try {
            bound(host, port).close();
        } catch (IOException taken) {
            throw new CannotOpen(
                    "Nothing can listen on " + host + ":" + port + " (" + taken.getMessage()
                            + "). Choose other ports with --port.",
                    taken);
        }
    }

    /** Found together, so that they differ. */
    private static ListenPorts free() {
        var sockets = IntStream.range(0, ALL).mapToObj(_ -> anyFree()).toList();
        try {
            return new ListenPorts(
                    sockets.get(0).getLocalPort(),
                    sockets.get(1).getLocalPort(),
                    sockets.get(2).getLocalPort());
        } finally {
            sockets.forEach(ListenPorts::close);
        }
    }

    private static ServerSocket anyFree() {
        try {
            return bound("127.0.0.1", 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static ServerSocket bound(String host, int port) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return socket;
        } catch (IOException fault) {
            socket.close();
            throw fault;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
