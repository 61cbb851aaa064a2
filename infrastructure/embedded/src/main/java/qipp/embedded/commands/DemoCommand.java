package qipp.embedded.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import qipp.embedded.demo.Demo;
import qipp.embedded.server.EmbeddedServer;
import qipp.embedded.server.Settings;
import qipp.terminal.ExitCode;
import qipp.terminal.Screen;

/** {@code qipp demo}: the six trackers of June 2012, from their clusters to the region's submission. */
@Command(
        name = "demo",
        description = "Starts everything, sends the six sample trackers of June 2012 as their clusters would, merges"
                + " them as the region would, verifies the submission, shows it, and goes on serving.",
        footer = {
            "",
            "The figures are those that NHS London published in June 2012; what a tracker needs and the paper",
            "does not say is made up, and listed in each workbook on a sheet of its own.",
            "Exit codes: 0 shown, 2 could not run."
        },
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private static final String SUBMISSION = "submission";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that holds everything, the submission included; made where there is none."
                    + " ${DEFAULT-VALUE} unless given.")
    private Path data = Path.of("qipp-demo");

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The functions listen there, the files and sign-in at the next two; 0 takes any that are free."
                            + " ${DEFAULT-VALUE} unless given.")
    private int port = 8420;

    @Option(names = "--exit", description = "Stops once everything is shown.")
    private boolean exit;

    private final Screen screen;

    public DemoCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Quiet.calls();
        screen.say("starting");
        var server = EmbeddedServer.start(Settings.forThisMachine(data, port));
        if (exit) {
            try (server) {
                show(server);
            }
            return ExitCode.DONE.code();
        }
        var stopping = Stopping.of(screen, server);
        show(server);
        screen.print(new Welcome(screen.colours(), data).lines(server));
        stopping.await();
        return ExitCode.DONE.code();
    }

    private void show(EmbeddedServer server) {
        var folder = data.resolve(SUBMISSION);
        var shown = new Demo(server, screen::say).run(folder);
        screen.print(new DemoReport(screen.colours()).lines(shown, folder));
    }
}
