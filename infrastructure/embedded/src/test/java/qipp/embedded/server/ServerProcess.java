package qipp.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import qipp.embedded.kill.ChildProcess;

/** A {@link KillableServer} that runs, as a test sees it. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESSES = Pattern.compile("(http://\\S+) (http://\\S+)");

    private final Process process;
    private final BufferedReader said;
    private final Writer orders;
    private final London london;

    private ServerProcess(Process process, BufferedReader said) {
        this.process = process;
        this.said = said;
        this.orders = process.outputWriter();
        var addresses = ADDRESSES.matcher(next());
        assertThat(addresses.matches()).as("the server says where it listens").isTrue();
        this.london = London.at(URI.create(addresses.group(1)), URI.create(addresses.group(2)));
    }

    static ServerProcess start(Path data, ListenPorts ports) {
        try {
            var process = ChildProcess.start(
                    KillableServer.class,
                    data.toString(),
                    Integer.toString(ports.functions()),
                    Integer.toString(ports.files()),
                    Integer.toString(ports.signIn()));
            return new ServerProcess(process, process.inputReader());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    London london() {
        return london;
    }

    /** From now on it kills itself after so many steps. */
    void dieAfter(int steps) {
        try {
            orders.write(steps + "\n");
            orders.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        assertThat(next()).isEqualTo(Integer.toString(steps));
    }

    /** Kills it now. */
    void kill() {
        process.toHandle().destroyForcibly();
        awaitDeath();
    }

    /** Waits until it is dead; that it was killed is seen from how it ended. */
    void awaitDeath() {
        assertThat(process.onExit().join().exitValue()).as("killed by signal 9").isEqualTo(137);
    }

    @Override
    public void close() {
        london.close();
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    private String next() {
        try {
            var line = said.readLine();
            assertThat(line).as("the server ended by itself").isNotNull();
            return line;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
