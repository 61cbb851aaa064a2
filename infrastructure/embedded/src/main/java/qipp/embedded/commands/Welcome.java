package qipp.embedded.commands;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import qipp.embedded.console.Cell;
import qipp.embedded.console.TextTable;
import qipp.embedded.server.EmbeddedServer;
import qipp.terminal.Colours;

/** What whoever started a server needs to know. */
record Welcome(Colours colours, Path data) {
    private static final String EXAMPLE = """
            {"programme": "nhs-london-2012-13", "organisation": "SEL", "roles": ["organisation-analyst"], "subject": "ann"}""";

    List<String> lines(EmbeddedServer server) {
        var lines = new ArrayList<String>();
        lines.add("QIPP Tracker listens at " + colours.strong(server.address().toString()));
        lines.add("");
        lines.addAll(facts(server).lines());
        server.signIn().ifPresent(address -> lines.addAll(howToSignIn(address)));
        lines.add("");
        return lines;
    }

    private TextTable facts(EmbeddedServer server) {
        var facts = new TextTable()
                .row(fact("Data", data.toAbsolutePath().normalize().toString()))
                .row(fact("Files", server.files() + ", to which links lead"))
                .row(fact("Ready", server.address().resolve("/ready").toString()))
                .row(fact("Stop", "Ctrl-C, or kill " + ProcessHandle.current().pid()));
        return facts.row(fact(
                "Sign in",
                server.signIn()
                        .map(address -> "POST " + address + ": anybody on this machine, as anyone; for trials")
                        .orElse("with a token of the issuer that you named")));
    }

    private List<Cell> fact(String what, String value) {
        return List.of(Cell.left(what).painted(colours::faint), Cell.left(value));
    }

    private List<String> howToSignIn(URI address) {
        return List.of(
                "",
                "  A token for eight hours:",
                "    curl -s " + address + " -H 'content-type: application/json' -H 'accept: text/plain' \\",
                "      -d '" + EXAMPLE + "'");
    }
}
