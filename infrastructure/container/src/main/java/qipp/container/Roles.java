package qipp.container;

import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qipp.cloud.application.Edges;
import qipp.cloud.application.Functions;
import qipp.cloud.application.HttpServer;
import qipp.cloud.application.Ports;
import qipp.cloud.edge.Edge;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.functions.sweeping.SweepUploads;
import qipp.container.events.EventServer;

/** What each role does. A server runs until the platform says stop, and then lets end what is under way. */
record Roles(Ports ports, Origins origins, int port) {
    private static final Logger LOG = LoggerFactory.getLogger(Roles.class);
    private static final String EVERYWHERE = "0.0.0.0";

    void serve() {
        var functions = Functions.over(ports);
        var server = HttpServer.start(functions, edge(functions), EVERYWHERE, port);
        runs(Role.SERVE, server.address(), server::close);
    }

    /** The edge has no function here: it answers for health alone. */
    void events() {
        LogLines.begin();
        var functions = Functions.over(ports);
        var healthAlone = new Functions(List.of(), functions.receiveTracker(), functions.sweepUploads());
        var server = EventServer.start(functions.receiveTracker(), edge(healthAlone), EVERYWHERE, port);
        runs(Role.EVENTS, server.address(), server::close);
    }

    /** Whether nothing is left that could not be finished. */
    boolean sweep() {
        LogLines.begin();
        var did = Functions.over(ports).sweepUploads().apply(new SweepUploads.In());
        LOG.atInfo().addKeyValue("did", did).log("swept");
        return did.failed() == 0;
    }

    private Edge edge(Functions functions) {
        return Edges.of(functions, ports, origins, new CallLog(ports.clock()));
    }

    private static void runs(Role role, URI address, Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
        LOG.atInfo()
                .addKeyValue("role", role.word())
                .addKeyValue("port", address.getPort())
                .log("listening");
    }
}
