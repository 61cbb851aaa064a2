package qipp.cloud.application;

import java.util.List;
import java.util.stream.Stream;
import qipp.cloud.edge.Edge;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.Page;
import qipp.cloud.edge.Pages;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.table.Key;

/** Makes the one edge that every server has. */
public final class Edges {
    private static final Key NOTHING = new Key("READY", "-");
    private static final String NO_FILE = "ready";

    private Edges() {}

    /** The edge of the functions, with the pages that anyone may read. */
    public static Edge of(Functions functions, Ports ports, Origins origins, CallLog log) {
        var requestIds = new RandomIds();
        return new Edge(
                functions.operations(), pages(functions, ports), ports.tokens(), origins, requestIds::next, log);
    }

    /** Where no function is served, there is nothing to describe. */
    private static List<Page> pages(Functions functions, Ports ports) {
        var state = List.of(Pages.health(), Pages.ready(() -> ask(ports)));
        var description = functions.operations().isEmpty() ? Stream.<Page>of() : Stream.of(Pages.openApi());
        return Stream.concat(state.stream(), description).toList();
    }

    /** Asks both stores for what is not there. */
    private static void ask(Ports ports) {
        var _ = ports.table().get(NOTHING);
        var _ = ports.files().read(NO_FILE);
    }
}
