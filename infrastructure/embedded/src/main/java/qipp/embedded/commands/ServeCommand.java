package qipp.embedded.commands;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import qipp.embedded.server.EmbeddedServer;
import qipp.embedded.server.ListenPorts;
import qipp.embedded.server.Listening;
import qipp.embedded.server.Rhythm;
import qipp.embedded.server.Settings;
import qipp.terminal.ExitCode;
import qipp.terminal.Screen;

/** {@code qipp serve}: everything on one machine, until it is stopped. */
@Command(
        name = "serve",
        description = "Serves everything on this machine, in one process: functions, files, table and sign-in.",
        footer = {
            "",
            "What it keeps",
            "  Everything lies in the data folder, which one process opens at a time. After a kill or a power",
            "  cut the next start opens it without a hand: nothing that was accepted is lost. Back it up while",
            "  it serves; the copy is a data folder itself, and to restore one is to start with it:",
            "    qipp backup --data /srv/qipp /backup/qipp-2026-07-01",
            "  What was sent is kept as it came for a month, what was accepted and merged for good.",
            "",
            "Who signs people in",
            "  Unless an issuer is named, anybody on this machine signs in as anyone: for trials. It answers to",
            "  the names localhost and 127.0.0.1 alone. For real use name your provider of OpenID Connect; its",
            "  tokens carry the claims programme, organisation and roles. From then on these data are never",
            "  opened with development sign-in again.",
            "    qipp serve --issuer https://id.example --audience qipp --keys https://id.example/keys",
            "",
            "For other machines",
            "  Put a proxy that ends TLS in front of both ports, and say how others reach them:",
            "    qipp serve --page-address https://qipp.example --files-address https://files.qipp.example ...",
            "  The proxy passes the Host header of the files on as it is: it is part of what is signed.",
            "",
            "As a service",
            "  One line of JSON for each call goes to standard error, never with a token, a link or a cell. /health",
            "  says that it runs, /ready that its stores answer. With systemd:",
            "    [Service]",
            "    User=qipp",
            "    Environment=QIPP_JAVA_OPTIONS=-Xmx512m",
            "    ExecStart=/opt/qipp/qipp serve --data /srv/qipp",
            "    Restart=on-failure",
            "  To stop it is to end it (SIGTERM): calls that are under way end first. To upgrade: stop, back up,",
            "  put the new version in place, start. It brings the data folder to its own version, which an older",
            "  one refuses.",
            "",
            "Exit codes: 0 stopped when asked to, 2 could not run."
        },
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "The address of this machine to listen on; ${DEFAULT-VALUE} unless given. 0.0.0.0 is every one.")
    private String host = "127.0.0.1";

    @Option(
            names = "--page-address",
            paramLabel = "URL",
            description = "How others reach the functions and the page, where that is not by host and port.")
    private Optional<URI> pageAddress = Optional.empty();

    @Option(
            names = "--files-address",
            paramLabel = "URL",
            description = "How others reach the files, likewise: links lead there.")
    private Optional<URI> filesAddress = Optional.empty();

    @Mixin
    private IssuerOptions issuer;

    private final Screen screen;

    public ServeCommand(Screen screen, Map<String, String> environment) {
        this.screen = screen;
        this.issuer = new IssuerOptions(environment);
    }

    @Override
    public Integer call() {
        var server = EmbeddedServer.start(settings());
        var stopping = Stopping.of(screen, server);
        screen.print(new Welcome(screen.colours(), place.data()).lines(server));
        stopping.await();
        return ExitCode.DONE.code();
    }

    private Settings settings() {
        return new Settings(
                place.data(),
                new Listening(host, ListenPorts.from(place.port()), pageAddress, filesAddress),
                issuer.signingIn(),
                Clock.systemUTC(),
                Rhythm.USUAL);
    }
}
