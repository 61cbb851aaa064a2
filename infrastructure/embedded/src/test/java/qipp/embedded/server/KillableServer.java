package qipp.embedded.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A server in a process of its own, which kills itself at the step that it is told: the number of steps still to come
 * stands on a line of its standard input. It says on its standard output where it listens, and what it
 * understood. It listens at the same ports as the one before it, as links lead there.
 */
final class KillableServer {
    /** Nothing happens by itself but the sweep at the start. */
    static final Rhythm STILL = new Rhythm(Duration.ofDays(1), Duration.ofDays(1));

    private static final int NEVER = -1;

    private final AtomicInteger stepsToGo = new AtomicInteger(NEVER);

    private KillableServer() {}

    public static void main(String[] arguments) throws IOException {
        var ports = Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        new KillableServer()
                .run(Settings.forThisMachine(
                        Path.of(arguments[0]), new ListenPorts(ports.get(0), ports.get(1), ports.get(2))));
    }

    private void run(Settings settings) throws IOException {
        try (var server = EmbeddedServer.start(settings.with(STILL), new Steps(_ -> reached())::watched);
                var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            say(server.address() + " " + server.signIn().orElseThrow());
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                stepsToGo.set(Integer.parseInt(order));
                say(order);
            }
        }
    }

    private void reached() {
        if (stepsToGo.getAndUpdate(toGo -> toGo < 0 ? NEVER : toGo - 1) == 0) {
            kill();
        }
    }

    /** As anybody would: the process has no chance to end anything well, and this thread goes no further. */
    private static void kill() {
        try {
            var pid = ProcessHandle.current().pid();
            new ProcessBuilder("kill", "-9", Long.toString(pid)).inheritIO().start();
        } catch (IOException fault) {
            Runtime.getRuntime().halt(1);
        }
        while (true) {
            LockSupport.park();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
