package qipp.embedded.commands;

import java.util.concurrent.CountDownLatch;
import qipp.embedded.server.EmbeddedServer;
import qipp.terminal.ExitCode;
import qipp.terminal.Screen;

/** Stops a server when the process is asked to end, and ends the process well then: that is what was asked for. */
final class Stopping {
    private final Screen screen;
    private final EmbeddedServer server;

    private Stopping(Screen screen, EmbeddedServer server) {
        this.screen = screen;
        this.server = server;
    }

    /** From now on the process ends so. */
    static Stopping of(Screen screen, EmbeddedServer server) {
        var stopping = new Stopping(screen, server);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(stopping::stop));
        return stopping;
    }

    /** Waits until it is asked to. */
    void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without the halt the exit code would be that of a killed process. */
    private void stop() {
        screen.say("stopping");
        server.close();
        screen.say("stopped");
        Runtime.getRuntime().halt(ExitCode.DONE.code());
    }
}
